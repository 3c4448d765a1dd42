package id.pulang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.pulang.identity.Actor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a thief has who copies the folder of a field device, and what is left after wrong passphrases. */
@Tag("security")
class StolenDeviceTests extends InABrowser {

    private static final String MARKER = "Zuqmarwinda";
    private static final String NUMBER = "X7654321Q";
    private static final String IN_THE_CLEAR = "a name that nobody sealed";
    private static final int PASSPHRASES = 10_000;
    private static final int SAMPLE = 3;

    /** Rounds of PBKDF2 with HMAC-SHA-256 that OWASP asks for; a device takes more until one try lasts a second. */
    private static final int FEWEST_ROUNDS = 600_000;

    private static final String LOCK = """
            () => new Promise((resolve) => {
              const opened = indexedDB.open("pulang-registration");
              opened.onsuccess = () => {
                const asked = opened.result.transaction("lock").objectStore("lock").get("lock");
                asked.onsuccess = () => resolve(asked.result.iterations);
              };
            })""";

    private static final String TRY = """
            async ({ passphrases, part }) => {
              const { SealedStore } = await import("/js/field/sealed-store.js");
              const store = await SealedStore.open("pulang-registration");
              const began = performance.now();
              const left = [];
              for (const passphrase of passphrases) left.push(await store.unlock(passphrase, part));
              const names = store.isOpen ? (await store.all("registration:")).map((each) => each.fields.name) : [];
              return { opened: left.filter((each) => each === null).length, names, ms: performance.now() - began };
            }""";

    @TempDir
    Path folder;

    @Test
    void aCopyOfTheFolderShowsNothingAndOpensWithNoPassphrase() throws IOException {
        Path copied = folder.resolve("copied");
        String part;
        try (var tablet = tablet(Chromium::phone, "stolen", FieldPeople.officer())) {
            tablet.goesOffline();
            tablet.registers(List.of(Map.of("name", MARKER, "number", NUMBER, "languages", MARKER + " bahasa")));
            keepsInTheClear(tablet.page());
            part = (String) tablet.page().evaluate("""
                    async () => {
                      const { Device } = await import("/js/field/device.js");
                      return new Device(null).part();
                    }""");
            tablet.isClosed();
            copy(folder.resolve("stolen"), copied);

            assertThat(part).matches("[0-9a-f]{32}");
            assertThat(Chromium.kept(copied))
                    .contains(IN_THE_CLEAR)
                    .doesNotContain(MARKER, NUMBER, part, Tablet.PASSPHRASE);
            try (BrowserContext thief = Chromium.phone(copied)) {
                Page page = thief.pages().getFirst();
                page.navigate(tablet.address());
                List<String> guesses = new ArrayList<>(IntStream.range(1, SAMPLE)
                        .mapToObj("frasa sandi ke-%d"::formatted)
                        .toList());
                guesses.add(Tablet.PASSPHRASE);

                Map<?, ?> tried = tried(page, guesses, "");

                assertThat(tried.get("opened")).as("also the right passphrase").isEqualTo(0);
                double aTry = ((Number) tried.get("ms")).doubleValue() / SAMPLE;
                System.err.printf(
                        "A try takes %.0f ms, %d passphrases %.1f hours%n",
                        aTry, PASSPHRASES, aTry * PASSPHRASES / 3_600_000);
                assertThat(((Number) page.evaluate(LOCK)).intValue()).isGreaterThanOrEqualTo(FEWEST_ROUNDS);

                Map<?, ?> opened = tried(page, List.of(Tablet.PASSPHRASE), part);
                assertThat(opened.get("names")).as("with both parts").isEqualTo(List.of(MARKER));
            }
        }
    }

    @Test
    void afterTenWrongPassphrasesNothingIsLeft() throws IOException {
        try (var tablet = tablet(Chromium::quickPhone, "guessed", FieldPeople.officer())) {
            tablet.goesOffline();
            tablet.registers(List.of(Map.of("name", MARKER)));
            tablet.page().locator("#lock").click();
            // nine tries, each of which takes a second
            tablet.page().evaluate("""
                    () => new Promise((resolve) => {
                      const opened = indexedDB.open("pulang-registration");
                      opened.onsuccess = () => {
                        const locks = opened.result.transaction("lock", "readwrite").objectStore("lock");
                        const asked = locks.get("lock");
                        asked.onsuccess = () => { locks.put({ ...asked.result, wrong: 8 }, "lock").onsuccess = resolve; };
                      };
                    })""");
            tablet.unlocks("frasa sandi yang salah");
            assertThat(tablet.page().locator("#unlock [role=alert]")).hasText("Frasa sandi salah. Sisa percobaan: 1.");
            tablet.unlocks("frasa sandi yang salah");

            assertThat(tablet.page().locator("#create")).isVisible();
            assertThat(tablet.page().locator("#status")).containsText("Sepuluh kali salah");
            assertThat(tablet.records()).isZero();
        }
    }

    private Tablet tablet(Function<Path, BrowserContext> opening, String name, Actor officer) throws IOException {
        return new Tablet(opening, folder.resolve(name), port(), login(officer), password(officer));
    }

    private static Map<?, ?> tried(Page page, List<String> passphrases, String part) {
        return (Map<?, ?>) page.evaluate(TRY, Map.of("passphrases", passphrases, "part", part));
    }

    /** Writes one record beside the sealed ones as a careless page would. */
    private static void keepsInTheClear(Page page) {
        page.evaluate("""
                (text) => new Promise((resolve) => {
                  const opened = indexedDB.open("pulang-registration");
                  opened.onsuccess = () => {
                    const records = opened.result.transaction("records", "readwrite").objectStore("records");
                    records.put(text, "careless").onsuccess = resolve;
                  };
                })""", IN_THE_CLEAR);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(each -> Files.isDirectory(each) || Files.isRegularFile(each))
                    .toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
