package id.pulang.portal.commands;

import id.pulang.cli.PulangCommand;
import id.pulang.installation.database.DatabaseUnusable;
import id.pulang.installation.database.PublicAccess;
import id.pulang.installation.database.TimeConfiguration;
import id.pulang.offers.data.InvalidTables;
import id.pulang.portal.Portal;
import id.pulang.portal.PortalKeys;
import id.pulang.portal.PublicSettings;
import id.pulang.portal.web.PublicServer;
import id.pulang.portal.web.WebSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the pages for strangers, in a process that can put reports in and read none. */
@Command(
        name = "public",
        mixinStandardHelpOptions = true,
        description = "Serves the public pages, where people ask for help, with a database role that reads nothing.",
        exitCodeListHeading = "%nLeaves with:%n",
        exitCodeList = {"0:done", "1:refused or not found", "2:wrong usage"})
public final class PublicCommand implements Callable<Integer> {

    @Option(names = "--port", defaultValue = "8090", description = "The port to listen on.")
    private int port;

    @Option(
            names = "--address",
            defaultValue = "127.0.0.1",
            description = "The address to listen on; a proxy with TLS belongs before it.")
    private String address = "127.0.0.1";

    @Option(names = "--data", description = "The data folder of a server on this machine.")
    private @Nullable Path data;

    @Option(
            names = "--behind-proxy",
            description = "All requests come through a proxy of this machine, which adds X-Forwarded-For.")
    private boolean behindProxy;

    @Option(
            names = "--leave-to",
            defaultValue = "https://www.bmkg.go.id/",
            description = "The harmless page to which \"leave this page\" leads.")
    private URI leaveTo = WebSettings.USUAL.leaveTo();

    @Option(
            names = "--pack",
            description =
                    "The pack whose places and numbers are shown; that of PULANG_PACK, or the first one, if not said.")
    private String pack = System.getenv().getOrDefault("PULANG_PACK", WebSettings.USUAL.pack());

    @Option(names = "--packs", description = "A folder of packs beside those delivered.")
    private @Nullable Path packs;

    @Option(
            names = "--rules",
            description =
                    "A folder with tables of the job-offer check, such as agencies.tsv, in place of the delivered ones.")
    private @Nullable Path rules;

    @Option(
            names = "--demonstration",
            description = "All that is shown is invented: warnings for programs are marked as an exercise.")
    private boolean demonstration;

    @Option(names = "--until-input-ends", hidden = true, description = "Ends with the process that started it.")
    private boolean untilInputEnds;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = data != null ? data : Path.of(System.getProperty("user.home"), ".pulang", "data");
        Clock clock = TimeConfiguration.systemClock();
        WebSettings settings = new WebSettings(address, port, behindProxy, leaveTo, pack, packs, rules, demonstration);
        try (Portal portal = new Portal(access(folder), PublicSettings.USUAL, PortalKeys.in(folder, clock), clock);
                PublicServer server = PublicServer.start(settings, portal, clock)) {
            System.err.println("The public pages are ready: http://localhost:" + server.port());
            waitForTheEnd();
            return PulangCommand.DONE;
        } catch (DatabaseUnusable | InvalidTables | IllegalStateException unusable) {
            System.err.println(unusable.getMessage());
            return PulangCommand.REFUSED;
        }
    }

    private static PublicAccess access(Path folder) {
        String url = System.getenv().getOrDefault("PULANG_DB_URL", "");
        return url.isEmpty()
                ? PublicAccess.in(folder)
                : PublicAccess.to(url, System.getenv().getOrDefault("PULANG_DB_PASSWORD", ""));
    }

    private void waitForTheEnd() throws IOException, InterruptedException {
        if (!untilInputEnds) {
            new CountDownLatch(1).await();
        }
        while (System.in.read() >= 0) {
            // Nothing is said to it; it only waits for the end.
        }
    }
}
