package id.pulang.access.web.once;

import java.util.regex.Pattern;

/** An address without anything that somebody typed: of its query only ids and numbers are kept. */
final class PlainAddress {

    private static final Pattern IDS = Pattern.compile("(&?\\w+=[0-9a-f-]{0,36})*");

    private PlainAddress() {}

    static String of(String address) {
        int query = address.indexOf('?');
        return query < 0 || IDS.matcher(address.substring(query + 1)).matches() ? address : address.substring(0, query);
    }
}
