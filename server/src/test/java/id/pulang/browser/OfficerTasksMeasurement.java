package id.pulang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import id.pulang.FreshDataFolder;
import id.pulang.PulangApplication;
import id.pulang.SourceTree;
import id.pulang.demo.Demo;
import id.pulang.demo.DemoNight;
import id.pulang.demo.DemoOfficers;
import id.pulang.demo.folder.DemoFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts what officers press and type for their commonest tasks, each from the home page, in the middle of the night of
 * the demonstration ({@code ./pulang bench tasks}). A task is done when the page shows that it is.
 */
@SpringBootTest(
        classes = PulangApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"pulang.clock.starts-at=2025-10-23T01:00:00Z", "pulang.access.second-factor=off"})
@ContextConfiguration(initializers = FreshDataFolder.class)
class OfficerTasksMeasurement {

    private static final int MOST = 3;

    @TempDir
    Path folder;

    @Value("${local.server.port}")
    private int port;

    /** A task of one of the demonstration's officers, and what shows that it is done. */
    private record Task(String name, String login, Consumer<Hands> done) {}

    /** How often was pressed and typed; the problem is empty when the task was done. */
    private record Counted(String task, int presses, int typed, String problem) {}

    @Test
    void eachTaskTakesAtMostThreePresses(@Autowired Demo demo, @Autowired DemoNight night) throws IOException {
        var incident = new DemoFolder(SourceTree.root().resolve("demo-data"));
        demo.play(incident, _ -> {});
        night.play(incident.tonight().orElseThrow(), _ -> {});

        List<Counted> counted = new ArrayList<>();
        for (Task task : tasks()) {
            counted.add(measured(task));
        }

        Files.writeString(
                Path.of(System.getProperty("pulang.tasks.results", "target/tasks.json"))
                        .toAbsolutePath(),
                JsonMapper.shared().writeValueAsString(Map.of("tasks", counted)));
        assertThat(counted)
                .allSatisfy(each -> assertThat(each.problem()).as(each.task()).isEmpty());
        assertThat(counted)
                .allSatisfy(each -> assertThat(each.presses()).as(each.task()).isLessThanOrEqualTo(MOST));
    }

    private Counted measured(Task task) {
        try (var window =
                new Window(Width.DESK, "http://localhost:" + port).logIn(task.login(), DemoOfficers.PASSWORD)) {
            var hands = new Hands(window);
            hands.page().setDefaultTimeout(15_000);
            try {
                task.done().accept(hands);
                return new Counted(task.name(), hands.presses(), hands.typed(), "");
            } catch (PlaywrightException | AssertionError failed) {
                String why =
                        String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
                return new Counted(
                        task.name(),
                        hands.presses(),
                        hands.typed(),
                        why + " on " + hands.page().url());
            }
        }
    }

    private List<Task> tasks() throws IOException {
        Path letter = Files.write(
                folder.resolve("letter.png"),
                Files.readAllBytes(SourceTree.root().resolve("docs/pictures/known-360.png")));
        return List.of(
                new Task("see who waits for me and take a case", "kartika", hands -> {
                    hands.act("penanggung jawab");
                    hands.press("Ambil kasus ini");
                    shows(hands, "Kartika Dewanti");
                }),
                new Task("record a medical finding", "melati", hands -> {
                    hands.act("hasil pemeriksaan");
                    hands.press(hands.page().locator("input[name=fitness][value=FIT]"));
                    hands.press(hands.page().locator("#section-assistance form > .btn"));
                    shows(hands, "Melati Anindya");
                }),
                new Task("record an incident", "rina", hands -> {
                    hands.press("Catat kejadian");
                    hands.type(hands.page().locator("#title"), "Poipet, Oktober 2025");
                    hands.type(hands.page().locator("#place"), "Poipet");
                    hands.select(hands.page().locator("#hazard"), "ESCAPE");
                    hands.press("Catat kejadian");
                    shows(hands, "Poipet, Oktober 2025");
                }),
                new Task("confirm the papers of a list with numbers", "surya", hands -> {
                    hands.act("menurut daftar: Izin keluar · Bavet");
                    hands.press(hands.page().locator("[data-all]").first());
                    hands.press("Pastikan menurut dokumennya");
                    shows(hands, "Pernyataan Anda tercatat");
                }),
                new Task("misspelt name to the case", "kartika", hands -> {
                    hands.key("/");
                    hands.type(hands.page().locator("#q"), "Wulan Syafitri Sireger");
                    hands.press(hands.page()
                            .locator("a[href^='/desk/cases/']", text("Wulan Safitri Siregar"))
                            .first());
                    shows(hands, "Wulan Safitri Siregar");
                }),
                new Task("answer a question of identity", "wira", hands -> {
                    hands.act("petugas kedua");
                    String question = hands.page().url();
                    hands.press("Orang yang sama");
                    hands.page().waitForURL(next -> !next.equals(question));
                }),
                new Task("freeze a manifest", "ratih", hands -> {
                    hands.act("menunggu persetujuan Anda");
                    hands.press("Bekukan manifes");
                    shows(hands, "dibekukan");
                }),
                new Task("board one person and undo", "damar", hands -> {
                    hands.act("kloter 2");
                    hands.press(hands.page().locator(".tick-yes").first());
                    hands.press(hands.page().locator(".undo button").last());
                    shows(hands, "Naik");
                }),
                new Task("accept a handover", "sekar", hands -> {
                    hands.act("menunggu tanda tangan");
                    hands.press(hands.page()
                            .locator("#to-sign input[name=handover]")
                            .first());
                    hands.press("Terima dan tandatangani");
                    shows(hands, "Sudah Anda terima");
                }),
                new Task("note with a file and a reminder", "bagas", hands -> {
                    hands.act("penanggung jawab");
                    hands.type(hands.page().locator("#note-text"), "Surat RS diterima.");
                    hands.choose(hands.page().locator("#note-file"), letter);
                    hands.type(hands.page().locator("#note-remind"), "2025-11-03");
                    hands.press(hands.page().locator("form.entry > button"));
                    shows(hands, "Surat RS diterima.");
                }),
                new Task("people of each stage and the slowest authority", "candra", hands -> {
                    shows(hands, "Terdata");
                    hands.page()
                            .locator(".gate-bars li", text("terlama"))
                            .first()
                            .waitFor();
                }),
                new Task("print those who wait for an exit permit", "surya", hands -> {
                    hands.page().addInitScript("window.print = () => { document.title = 'printed'; }");
                    hands.count("menunggu: Izin keluar · Bavet");
                    hands.press("Cetak papan");
                    hands.page().locator("#reason").selectOption("CLEARANCE");
                    hands.press("Cetak papan");
                    assertThat(hands.page().title()).isEqualTo("printed");
                }),
                // the last one, since its rows are compared with all others
                new Task("take in a list of an incident", "rina", hands -> {
                    hands.act("berkas daftar menunggu arti kolomnya");
                    hands.select(hands.page().locator("#kind"), "REGISTRATION");
                    hands.press("Masukkan");
                    shows(hands, "Baris");
                }));
    }

    private static com.microsoft.playwright.Page.LocatorOptions text(String words) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(words);
    }

    private static void shows(Hands hands, String words) {
        hands.page().locator("main", text(words)).waitFor();
    }
}
