package id.pulang.faults;

import id.pulang.PulangApplication;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.SomeIncident;
import id.pulang.incidents.lists.Received;
import id.pulang.incidents.registration.Rosters;
import id.pulang.incidents.rosters.UploadId;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A server in a process of its own that is told on standard input what an officer does: {@code begin} an import,
 * {@code send UUID} the same list again for an incident and wait for it, {@code stop}.
 */
final class ImportingServer {

    private final Incidents incidents;
    private final Rosters rosters;
    private final byte[] list;

    private ImportingServer(ConfigurableApplicationContext server, int rows) {
        this.incidents = server.getBean(Incidents.class);
        this.rosters = server.getBean(Rosters.class);
        this.list = new LongList(rows).bytes();
    }

    /** Starts with a data folder and how many rows a list has. */
    static void main(String[] arguments) throws Exception {
        var server = SpringApplication.run(
                PulangApplication.class,
                "--pulang.data=" + arguments[0],
                "--server.port=0",
                "--pulang.access.second-factor=off",
                "--spring.main.banner-mode=off");
        var here = new ImportingServer(server, Integer.parseInt(arguments[1]));
        System.out.println("ready");
        try (var words = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = words.readLine(); line != null && !line.equals("stop"); line = words.readLine()) {
                String word = line;
                System.out.println(Acting.calling(SomeActors.registration(), () -> here.obey(word)));
            }
        }
        server.close();
        System.out.println("stopped");
        System.exit(0);
    }

    private String obey(String line) throws InterruptedException {
        if (line.equals("begin")) {
            IncidentId incident = incidents.open(SomeIncident.inChreyThum());
            rosters.accept(upload(incident));
            return "begun " + incident.value();
        }
        UploadId upload = upload(new IncidentId(UUID.fromString(line.split(" ")[1])));
        while (!rosters.progress(upload).finished()) {
            Thread.sleep(20);
        }
        return "done";
    }

    private UploadId upload(IncidentId incident) {
        return switch (rosters.receive(incident, "daftar.csv", new ByteArrayInputStream(list))) {
            case Received.Readable(UploadId upload, var _) -> upload;
            case Received.Known(UploadId upload) -> upload;
            case Received.Refused(var problem) -> throw new IllegalStateException(problem.code());
        };
    }
}
