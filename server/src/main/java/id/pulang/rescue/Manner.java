package id.pulang.rescue;

/** How an authority was engaged, how somebody came free, or whose wish it is; the names are stored. */
public enum Manner {
    /** By a note verbale, with number and date. */
    NOTE_VERBALE(RescueAct.ENGAGED),
    /** By a call or a visit of a liaison officer, of which is told whom and when. */
    LIAISON(RescueAct.ENGAGED),
    /** The person said so themself. */
    OWN_WORD(RescueAct.RESCUE_WISHED),
    /** Said by who speaks for the person, such as the parent of a child. */
    SPOKEN_FOR(RescueAct.RESCUE_WISHED),
    /** Brought out by an authority. */
    BROUGHT_OUT(RescueAct.FREED),
    /** Fled by themself. */
    FLED(RescueAct.FREED),
    /** Let go by those who held them. */
    LET_GO(RescueAct.FREED);

    private final RescueAct act;

    Manner(RescueAct act) {
        this.act = act;
    }

    /** Returns the act of which it is a manner. */
    public RescueAct act() {
        return act;
    }
}
