/** Legal forms that end the name of a company, folded, dots left out: `S.p.A.` is `spa`. */
export const LEGAL_SUFFIXES: ReadonlySet<string> = new Set(
  `sa sas sasu sarl eurl snc sca scop sci se gmbh ag kg kgaa ohg ug ev eg mbh spa srl snc sapa sl slu sau scl lda ltda eireli bv nv vof cv ltd limited inc incorporated
   corp corporation co company plc llc llp lp pty pte ab oy oyj asa aps kk srlu`.split(/\s+/u),
);
