package id.pulang.edge.web.connections;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Says which addresses count as one: an IPv4 address alone, an IPv6 address with all others of its network. */
final class Neighbours {

    /** Whoever has one IPv6 address has all with the same first 64 bits. Source: RFC 4291, 2.5.4. */
    private static final int NETWORK_BYTES = 8;

    private Neighbours() {}

    static String of(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean whole = !(address instanceof Inet6Address) || address.isLoopbackAddress();
        return HexFormat.of().formatHex(whole ? bytes : Arrays.copyOf(bytes, NETWORK_BYTES));
    }

    /** Returns the same for an address that is written down; what is no address stands for itself. */
    static String of(String written) {
        try {
            return of(InetAddress.ofLiteral(written));
        } catch (IllegalArgumentException noAddress) {
            return written;
        }
    }
}
