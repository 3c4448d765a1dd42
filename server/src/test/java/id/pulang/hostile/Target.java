package id.pulang.hostile;

/**
 * The server that is attacked, on this machine.
 *
 * @param host the name by which it is asked
 * @param page what anybody may see there
 * @param cookie of somebody who has logged in, as {@code pulang=…}; empty for strangers only
 */
public record Target(int port, String host, String page, String cookie) {

    /** The desk as strangers see it. */
    public static Target ofStrangers(int port) {
        return at(port, "/login");
    }

    /** A port with a page that anybody may see. */
    public static Target at(int port, String page) {
        return new Target(port, "localhost", page, "");
    }
}
