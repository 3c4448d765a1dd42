package id.pulang.rescue.web;

import id.pulang.rescue.requests.RequestState;

/** How the pages of rescue show states. */
public final class RescueWords {

    private RescueWords() {}

    /** Returns the state of a pill. */
    public static String state(RequestState state) {
        return switch (state) {
            case MADE, SENT, ANSWERED -> "waiting";
            case OVERDUE -> "late";
            case NEEDS_MORE, REFUSED -> "refused";
            case ACTED -> "met";
            case WITHDRAWN -> "unknown";
        };
    }
}
