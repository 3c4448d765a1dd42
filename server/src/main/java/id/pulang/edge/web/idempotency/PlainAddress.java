package id.pulang.edge.web.idempotency;

import java.util.Arrays;
import java.util.regex.Pattern;

/** An address without anything that somebody typed: of its query only ids and numbers are kept. */
final class PlainAddress {

    private static final Pattern ID = Pattern.compile("\\w{1,40}=[0-9a-f-]{0,36}");
    private static final int MOST = 20;

    private PlainAddress() {}

    static String of(String address) {
        int query = address.indexOf('?');
        return query < 0 || hasOnlyIds(address.substring(query + 1)) ? address : address.substring(0, query);
    }

    private static boolean hasOnlyIds(String query) {
        String[] parts = query.split("&", MOST + 1);
        return query.isEmpty()
                || parts.length <= MOST
                        && Arrays.stream(parts)
                                .allMatch(part -> ID.matcher(part).matches());
    }
}
