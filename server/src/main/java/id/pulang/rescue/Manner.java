package id.pulang.rescue;

/** How an authority was engaged, or how somebody came free; the names are stored. */
public enum Manner {
    /** By a note verbale, with number and date. */
    NOTE_VERBALE(RescueAct.ENGAGED),
    /** By a call or a visit of a liaison officer, of which is told whom and when. */
    LIAISON(RescueAct.ENGAGED),
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
