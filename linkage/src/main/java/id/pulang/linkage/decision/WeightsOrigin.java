package id.pulang.linkage.decision;

import id.pulang.linkage.model.Parameters;

/** Where the weights of long lists come from. The names stand in what the command prints: they stay. */
public enum WeightsOrigin {
    /** Learnt from the lists; names are garbled, and whatever else agrees counts as much. */
    LEARNT,
    /** Learnt from pairs whose names do not contradict each other, with relatives told apart. */
    LEARNT_AMONG_RELATIVES,
    /** Shipped, since there are too few rows, or too few of one person, to learn from. */
    SHIPPED,
    /** Shipped, since what was learnt would have joined people whose names contradict each other. */
    SHIPPED_AS_LEARNT_FAILED;

    /**
     * The mean probability from which clusters are merged where nobody says another. Where names are garbled, rows of
     * one person seldom agree, and a cluster holds together by many weak pairs: {@link Parameters#LIKELY_CUT}. So it is
     * where too little was there to learn from; 0.5 cost groups there and kept nobody apart who is two
     * (docs/decisions/0132). Where relatives are met, or what was learnt has failed, one person must be likelier than
     * not: {@link Parameters#RELATIVES_LIKELY_CUT}.
     */
    public double likelyCut() {
        return switch (this) {
            case LEARNT, SHIPPED -> Parameters.LIKELY_CUT;
            case LEARNT_AMONG_RELATIVES, SHIPPED_AS_LEARNT_FAILED -> Parameters.RELATIVES_LIKELY_CUT;
        };
    }
}
