package id.pulang.edge.web.connections;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Says which addresses count as one: an IPv4 address alone, an IPv6 address with all others of its network. */
public final class Neighbours {

    /** Whoever has one IPv6 address has all with the same first 64 bits. Source: RFC 4291, 2.5.4. */
    private static final int NETWORK_BYTES = 8;

    /** Where an IPv4 address stands in an IPv6 one. Source: RFC 6052, 2.1; RFC 4291, 2.5.5.1; RFC 3056, 2. */
    private static final List<Embedded> EMBEDDED =
            List.of(embedded("64:ff9b::", 12, 12), embedded("::", 12, 12), embedded("2002::", 2, 2));

    private Neighbours() {}

    private record Embedded(byte[] prefix, int length, int at) {

        boolean has(byte[] address) {
            return Arrays.equals(prefix, 0, length, address, 0, length);
        }

        byte[] in(byte[] address) {
            return Arrays.copyOfRange(address, at, at + 4);
        }
    }

    /** The same for all addresses that count as one. */
    public static String of(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (!(address instanceof Inet6Address) || address.isLoopbackAddress() || address.isAnyLocalAddress()) {
            return HexFormat.of().formatHex(bytes);
        }
        byte[] own = EMBEDDED.stream()
                .filter(form -> form.has(bytes))
                .findFirst()
                .map(form -> form.in(bytes))
                .orElseGet(() -> Arrays.copyOf(bytes, NETWORK_BYTES));
        return HexFormat.of().formatHex(own);
    }

    private static Embedded embedded(String prefix, int length, int at) {
        return new Embedded(InetAddress.ofLiteral(prefix).getAddress(), length, at);
    }

    /** Returns the same for an address that is written down; what is no address stands for itself. */
    public static String of(String written) {
        try {
            return of(InetAddress.ofLiteral(written));
        } catch (IllegalArgumentException noAddress) {
            return written;
        }
    }
}
