package id.pulang.demo;

import id.pulang.cli.PulangCommand;
import id.pulang.demo.folder.DemoFolder;
import id.pulang.demo.folder.DemoStore;
import id.pulang.demo.surge.DemoSurge;
import id.pulang.demo.surge.SurgeDay;
import id.pulang.demo.surge.SurgeResult;
import id.pulang.installation.commands.PublicProcess;
import id.pulang.installation.commands.ServerStart;
import id.pulang.packs.Pack;
import id.pulang.packs.Packs;
import id.pulang.packs.PacksRefused;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays the demo incident from lists to handover, then serves the pages. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Plays an incident of invented people from six lists to the handover at home.")
public final class DemoCommand implements Callable<Integer> {

    private static final String SURGE = "surge";
    private static final int BESIDE = 10;

    /** The parts of the story that register people, as many as work at once. */
    private static final List<String> AT_THE_COUNTER = List.of("registrar", "consul", "second_consul", "registrar");

    @Option(names = "--once", description = "Leave after the result.")
    private boolean once;

    @Option(names = "--json", description = "Print the result as one JSON object.")
    private boolean json;

    @Option(names = "--keep", description = "Go on with the data of the last demo.")
    private boolean keep;

    @Option(names = "--incident", description = "Play another folder of the same form.")
    private @Nullable Path incident;

    @Option(names = "--port", defaultValue = "8080", description = "The port to listen on.")
    private int port;

    @Option(
            names = "--public-port",
            description = "The port of the public pages; ten above that of the desk if not said.")
    private @Nullable Integer publicPort;

    @Option(names = "--data", description = "The demo's data folder; it starts afresh unless --keep.")
    private @Nullable Path data;

    @Option(names = "--pack", description = "Play the incident of another corridor, by the code of its pack.")
    private @Nullable String pack;

    @Option(names = "--scenario", description = "Play another story: surge, 31 days at the counter of a post.")
    private @Nullable String scenario;

    @Option(names = "--packs", description = "A folder of packs beside those delivered.")
    private @Nullable Path packs;

    private final Class<?> application;

    /** Plays in a server of this class of Spring Boot. */
    public DemoCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        Optional<DemoFolder> folder = folder();
        if (folder.isEmpty()) {
            return PulangCommand.REFUSED;
        }
        if (scenario != null && !scenario.equals(SURGE)) {
            System.err.println("There is no scenario " + scenario + "; there is " + SURGE + ".");
            return PulangCommand.USAGE;
        }
        try {
            play(folder.get());
        } catch (PacksRefused refused) {
            System.err.println(refused.getMessage());
            return PulangCommand.USAGE;
        } catch (IllegalArgumentException wrongFolder) {
            System.err.println(wrongFolder.getMessage());
            return PulangCommand.REFUSED;
        }
        return PulangCommand.DONE;
    }

    private Optional<DemoFolder> folder() {
        Path home = home();
        Path ofPack = pack == null ? home : home.resolve(pack);
        Path chosen = incident != null ? incident : ofPack;
        try {
            return Optional.of(new DemoFolder(chosen.toAbsolutePath().normalize(), ofPack.resolve("story.yaml")));
        } catch (IllegalArgumentException missing) {
            System.err.println(missing.getMessage());
            return Optional.empty();
        }
    }

    private static Path home() {
        return Path.of(System.getProperty("pulang.home", "."), "demo-data");
    }

    private void play(DemoFolder folder) {
        ConfigurableApplicationContext server = start(folder);
        if (scenario != null) {
            playSurge(folder, server);
        } else {
            playIncident(folder, server);
        }
    }

    private void playSurge(DemoFolder folder, ConfigurableApplicationContext server) {
        DemoOfficers officers = server.getBean(DemoOfficers.class);
        officers.play(folder.story());
        officers.open(folder.story());
        SurgeResult result = server.getBean(DemoSurge.class)
                .play(
                        SurgeDay.read(home().resolve(SURGE).resolve("days.csv")),
                        Packs.load(packs, folder.story().pack())
                                .usual()
                                .corridor()
                                .host()
                                .zone(),
                        AT_THE_COUNTER.stream().map(officers::officer).toList(),
                        System.err::println);
        System.out.println(json ? result.json() : result.sentence());
        if (once) {
            server.close();
        } else {
            System.err.println(officers.invitation(port));
        }
    }

    private void playIncident(DemoFolder folder, ConfigurableApplicationContext server) {
        Demo demo = server.getBean(Demo.class);
        boolean before = demo.wasPlayed(folder);
        if (!before) {
            DemoResult result = demo.play(folder, System.err::println);
            System.out.println(json ? result.json() : result.table());
        }
        if (once) {
            server.close();
            return;
        }
        DemoNight night = server.getBean(DemoNight.class);
        folder.tonight().ifPresent(tonight -> {
            if (before) {
                night.goOn(tonight);
            } else {
                night.play(tonight, System.err::println);
            }
        });
        PublicProcess.start(publicPort != null ? publicPort : port + BESIDE, kept(), Optional.ofNullable(packs), true);
        System.err.println(server.getBean(DemoOfficers.class).invitation(port));
    }

    private Path kept() {
        return data != null ? data : Path.of(System.getProperty("user.home"), ".pulang", "demo");
    }

    private ConfigurableApplicationContext start(DemoFolder folder) {
        Path kept = kept();
        System.err.println("Starting the server with the demo's own data in " + kept);
        if (!keep) {
            DemoStore.afresh(kept);
        }
        Pack corridor = Packs.load(packs, folder.story().pack()).usual();
        ServerStart server = new ServerStart(application)
                .port(once ? 0 : port)
                .data(kept)
                .pack(corridor.code())
                .clock(folder.toldAt(corridor.corridor().host().zone()))
                .withoutSecondFactor()
                .withKit();
        if (packs != null) {
            server.packs(packs);
        }
        return server.run();
    }
}
