package id.pulang.portal.web;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How the pages are reached.
 *
 * @param port 0 for any
 * @param behindProxy whether all requests come through a proxy of this machine, which says whose they are
 * @param leaveTo the address of a harmless page to which "leave at once" leads
 * @param pack the code of the pack whose names of places and telephone numbers are shown; the first one if empty
 * @param packs a folder of packs beside those delivered
 * @param rules a folder with tables of the job-offer check in place of the delivered ones of the same names
 * @param demonstration whether all that is shown is invented
 */
public record WebSettings(
        String address,
        int port,
        boolean behindProxy,
        URI leaveTo,
        String pack,
        @Nullable Path packs,
        @Nullable Path rules,
        boolean demonstration) {

    /** What is used where nothing is said. */
    public static final WebSettings USUAL =
            new WebSettings("127.0.0.1", 8090, false, URI.create("https://www.bmkg.go.id/"), "", null, null, false);

    /** The same for a demonstration. */
    public WebSettings demonstrating() {
        return new WebSettings(address, port, behindProxy, leaveTo, pack, packs, rules, true);
    }

    /** The same at another port. */
    public WebSettings at(int other) {
        return new WebSettings(address, other, behindProxy, leaveTo, pack, packs, rules, demonstration);
    }
}
