package id.pulang.hostile;

/**
 * The server that is attacked, on this machine.
 *
 * @param host the name by which it is asked
 * @param cookie of somebody who has logged in, as {@code pulang=…}; empty for strangers only
 */
public record Target(int port, String host, String cookie) {

    /** A server as strangers see it. */
    public static Target ofStrangers(int port) {
        return new Target(port, "localhost", "");
    }
}
