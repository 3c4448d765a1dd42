package id.pulang.pages;

/**
 * The sign of a state, which says without colour what the colour says. Signs for illness and for a person's own choice
 * are none of refusal.
 */
public final class Sign {

    private Sign() {}

    /** Returns the sign of a state as style sheets name it, as {@code met}; a dot for a state without one. */
    public static String of(String state) {
        return switch (state) {
            case "met" -> "✓";
            case "waiting" -> "◷";
            case "unknown" -> "?";
            case "refused" -> "✕";
            case "expired" -> "↺";
            case "unneeded" -> "–";
            case "chosen" -> "‖";
            case "care" -> "✚";
            case "late" -> "!";
            default -> "·";
        };
    }
}
