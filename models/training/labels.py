"""Labels: BIOES tags over the types, the kinds of organisations and places, and what each corpus marks."""

TYPES = ("PER", "ORG", "LOC", "EVENT", "PRODUCT", "WORK", "DATE", "MONEY", "PERCENT", "QUANTITY", "DURATION", "TIME")
LABELS = ("O",) + tuple(f"{tag}-{type_}" for type_ in TYPES for tag in "BIES")
LABEL_ID = {label: i for i, label in enumerate(LABELS)}

ORGANIZATION_KINDS = ("company", "agency", "international", "party", "media", "ngo", "armed", "sports", "education", "other")
LOCATION_KINDS = ("country", "region", "city", "other")
KINDS = tuple(f"ORG.{kind}" for kind in ORGANIZATION_KINDS) + tuple(f"LOC.{kind}" for kind in LOCATION_KINDS)
KIND_ID = {kind: i for i, kind in enumerate(KINDS)}
#: Index range of a type's kinds in KINDS.
KIND_RANGE = {"ORG": (0, len(ORGANIZATION_KINDS)), "LOC": (len(ORGANIZATION_KINDS), len(KINDS))}

#: The product's conventions: the mark that is folded into the weights on export.
PRODUCT = "press"

#: Types whose every mention a corpus marks. Its O may hide the others, and so may its other labels.
MARKED = {
    "press": set(TYPES),
    "winer-fr": {"PER", "ORG", "LOC", "EVENT", "PRODUCT"},
    "sequoia": {"PER", "ORG", "LOC", "EVENT", "PRODUCT"},
    "popcorn": {"PER", "ORG", "LOC"},
    "uner-bosque": {"PER", "ORG", "LOC"},
    "uner-ewt": {"PER", "ORG", "LOC"},
    "wikigold": {"PER", "ORG", "LOC"},
    "germeval2014": {"PER", "ORG", "LOC"},
    "smartdata": {"PER", "ORG", "LOC"},
}
CORPORA = tuple(MARKED)


def corpus_index(corpus):
    return CORPORA.index(corpus)


def hidden_labels(corpus):
    """Ids of the labels that may hide where the corpus says O: O itself and every label of an unmarked type."""
    marked = MARKED[corpus]
    return [i for i, label in enumerate(LABELS) if label == "O" or label[2:] not in marked]
