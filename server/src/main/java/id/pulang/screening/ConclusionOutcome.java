package id.pulang.screening;

/** What became of a conclusion. */
public sealed interface ConclusionOutcome {

    /** It is the first; a reviewer has to look a second time. */
    record First() implements ConclusionOutcome {}

    /** It is the second, by another officer. */
    record Second() implements ConclusionOutcome {}

    /** It was added to a screening that two officers have concluded. */
    record Further() implements ConclusionOutcome {}

    /** It was kept, and says that more time is needed. */
    record Unfinished() implements ConclusionOutcome {}

    /** It was not taken. */
    record Refused(Reason reason) implements ConclusionOutcome {}

    /** Why a conclusion was not taken. */
    enum Reason {
        /** The second look must be by another officer. */
        SAME_OFFICER,
        /** The second look must be by a reviewer. */
        NOT_A_REVIEWER,
        /** Another officer has begun the second look. */
        SECOND_BY_ANOTHER,
        /** Only who has begun the second look, and so read the first talk, may leave an element as it was found. */
        NOT_READ,
        /** An indication was found, but no element says which. */
        NO_ELEMENT,
        /** A finding of no indication needs all three elements asked. */
        NOT_ALL_ASKED,
        /** No indication cannot be concluded while an element is indicated. */
        CONTRADICTS,
        /** No indication cannot be concluded from a talk in such conditions. */
        POOR_CONDITIONS,
        /** Who asked nothing and finds no indication has to say what they rest on. */
        NO_GROUND;

        /** Whether the same officer may mend what they typed. */
        public boolean mayBeMended() {
            return switch (this) {
                case NO_ELEMENT, NOT_ALL_ASKED, CONTRADICTS, POOR_CONDITIONS, NO_GROUND -> true;
                case SAME_OFFICER, NOT_A_REVIEWER, SECOND_BY_ANOTHER, NOT_READ -> false;
            };
        }
    }
}
