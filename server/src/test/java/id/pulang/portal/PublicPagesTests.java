package id.pulang.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** The pages of the public process by HTTP, as a browser without scripts sends and reads them. */
class PublicPagesTests extends ServedPublicPages {

    private static final Pattern KEYS = Pattern.compile("name=\"keys\" value=\"([^\"]+)\"");
    private static final Pattern DIGITS = Pattern.compile("name=\"digits\" value=\"([^\"]+)\"");

    /** Numbers that a script shows once their country is chosen. */
    private static final Pattern HIDDEN = Pattern.compile("(?s)<div class=\"calls\"[^>]* hidden>.*?</div>");

    private static final Pattern GIVEN = Pattern.compile("id=\"given\">([0-9 ]+)<");

    @Test
    void aReceiptIsGivenOnceAndTheSameFormSentAgainHasTheSame() throws IOException, InterruptedException {
        String number = found(NUMBER, get("/a").body());
        Map<String, String> told = Map.of("number", number, "said", "tolong saya", "sign", "inside");

        String first = post("/a", told).body();
        String receipt = found(GIVEN, first);
        assertThat(receipt).matches("[0-9]{3}( [0-9]{3}){5}");
        assertThat(found(GIVEN, post("/a", told).body())).isEqualTo(receipt);

        String digits = found(DIGITS, first);
        String wrong = post("/a", Map.of("step", "confirm", "digits", digits, "last", "0x00"))
                .body();
        assertThat(wrong).as("shown again, so that the note can be mended").contains("tidak cocok", receipt);
        assertThat(post(
                                "/a",
                                Map.of(
                                        "step",
                                        "confirm",
                                        "digits",
                                        digits,
                                        "last",
                                        receipt.substring(receipt.length() - 3)))
                        .body())
                .contains("Resi cocok");
    }

    @Test
    void anUnknownReceiptHasThePageOfOneWithoutMessages() throws IOException, InterruptedException {
        String receipt = found(
                GIVEN,
                post("/a", Map.of("number", found(NUMBER, get("/a").body()), "said", "x"))
                        .body());

        HttpResponse<String> known = post("/r", Map.of("receipt", receipt));
        HttpResponse<String> unknown = post("/r", Map.of("receipt", "1234 5678 1234 5678"));

        assertThat(known.body()).contains("Belum ada pesan untuk resi ini.");
        assertThat(unknown.body()).hasSameSizeAs(known.body());
        assertThat(withoutSeals(unknown.body())).isEqualTo(withoutSeals(known.body()));
        assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
        assertThat(unknown.headers().map().keySet())
                .isEqualTo(known.headers().map().keySet());

        String done = more(unknown.body(), "said", "ada lagi");
        assertThat(done)
                .isEqualTo(more(known.body(), "said", "ada lagi"))
                .contains("Tambahan terkirim", "Bila resinya benar");
        assertThat(more(post("/r", Map.of("receipt", receipt)).body(), "step", "withdraw"))
                .contains("beri tanda dulu");
    }

    @Test
    void nothingIsKeptInTheBrowserAndNothingComesFromElsewhere() throws IOException, InterruptedException {
        HttpResponse<String> page = get("/");

        assertThat(page.headers().map()).doesNotContainKey("set-cookie").doesNotContainKey("server");
        assertThat(page.headers().firstValue("cache-control")).contains("no-store");
        assertThat(page.headers().firstValue("referrer-policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("content-security-policy").orElse(""))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(Pattern.compile("(?:src|href)=\"(https?:)?//")
                        .matcher(page.body())
                        .results())
                .as("only the harmless page")
                .hasSize(1);
    }

    @Test
    void everyPageSaysThatItIsFreeAndCanBeLeft() throws IOException, InterruptedException {
        for (String path :
                new String[] {"/", "/a", "/r", "/o", "/w", "/k", "/p", "/t", "/n", "/f", "/c", "/b", "/j", "/s", "/none"
                }) {
            assertThat(get(path).body())
                    .as(path)
                    .contains("Bantuan kami gratis, selain biaya resmi dokumen.")
                    .contains("id=\"leave\"")
                    .contains("href=\"/n\"");
            assertThat(get("/en" + path).body())
                    .as(path)
                    .contains("Our help is free of charge, except official fees of documents.")
                    .contains("href=\"/en/s\"")
                    .contains("lang=\"en\"");
        }
        assertThat(get("/none").statusCode()).isEqualTo(404);
        assertThat(get("/").body()).contains("href=\"/en/\"");
    }

    /** Those of Phnom Penh are relied on until 25 July 2026, those of Yangon until the end of October. */
    @Test
    void aNumberThatWasNotCheckedForLongIsNoWayToCall() throws IOException, InterruptedException {
        String phnomPenh = "href=\"tel:+85512813282\"";
        String yangon = "href=\"tel:+9595037055\"";
        String unsure = "Untuk Kamboja belum ada nomor yang sudah kami pastikan";

        serveAt(Instant.parse("2026-07-25T12:00:00Z"));
        assertThat(get("/n").body()).contains(phnomPenh, yangon).doesNotContain(unsure);
        assertThat(sentFrom("KH")).contains(phnomPenh).doesNotContain(yangon, unsure);
        serveAt(Instant.parse("2026-07-26T12:00:00Z"));
        assertThat(get("/n").body())
                .contains(yangon, unsure, "Nomor lama", "+855 12 813 282")
                .doesNotContain(phnomPenh);
        assertThat(sentFrom("KH")).contains(unsure, "tulis di \"Minta tolong\"").doesNotContain("href=\"tel:");
        assertThat(sentFrom("MM")).contains(yangon).doesNotContain(phnomPenh);
        serveAt(Instant.parse("2026-11-01T12:00:00Z"));
        assertThat(get("/n").body()).doesNotContain("href=\"tel:");
        assertThat(sentFrom("MM")).contains("Untuk Myanmar belum ada").doesNotContain("href=\"tel:");
    }

    @Test
    void nobodyIsGivenTheNumberOfACountryThatWasNotChosen() throws IOException, InterruptedException {
        serveAt(Instant.parse("2026-07-25T12:00:00Z"));

        for (String path : new String[] {"", "a", "b", "c", "f", "j", "k", "o", "p", "r", "s", "t", "w"}) {
            assertThat(HIDDEN.matcher(get("/" + path).body()).replaceAll(""))
                    .as(path)
                    .contains("href=\"/n\"")
                    .doesNotContain("href=\"tel:");
        }
        assertThat(get("/b").body()).contains("Untuk Indonesia belum ada nomor");
        assertThat(sentFrom("")).doesNotContain("href=\"tel:", "belum ada nomor");
        assertThat(sentFrom("LA")).contains("Untuk Laos belum ada nomor").doesNotContain("href=\"tel:");
        String again = HIDDEN.matcher(
                        post("/a", Map.of("said", "x", "country", "MM")).body())
                .replaceAll("");
        assertThat(again).contains("href=\"tel:+9595037055\"").doesNotContain("+855");
        String sent = sentFrom("MM");
        String wrong = post(
                        "/a", Map.of("step", "confirm", "digits", found(DIGITS, sent), "last", "0x0", "country", "MM"))
                .body();
        assertThat(wrong)
                .as("once more after a wrong confirmation")
                .contains("tidak cocok", "href=\"tel:+9595037055\"");
    }

    @Test
    void everyCountryIsOfferedThoseWithAMissionFirst() throws IOException, InterruptedException {
        for (String path : new String[] {"/a", "/p", "/k"}) {
            List<String> local = options(get(path).body());
            List<String> english = options(get("/en" + path).body());

            assertThat(local)
                    .as(path)
                    .startsWith("KH Kamboja", "MM Myanmar", "TH Thailand", "AF Afganistan")
                    .contains("LA Laos", "AE Uni Emirat Arab", "BY Belarus", "ID Indonesia")
                    .doesNotHaveDuplicates()
                    .hasSameSizeAs(Locale.getISOCountries());
            assertThat(english)
                    .startsWith("KH Cambodia")
                    .contains("AE United Arab Emirates")
                    .hasSameSizeAs(local);
        }
        assertThat(post("/a", Map.of("said", "x", "country", "LA")).body()).containsPattern("value=\"LA\"\\s+selected");
    }

    private static List<String> options(String page) {
        return Pattern.compile("<option value=\"([A-Z]{2})\"[^>]*>([^<]+)</option>")
                .matcher(page)
                .results()
                .map(option -> option.group(1) + " " + option.group(2))
                .toList();
    }

    /** The page that whoever asked for help in a country is shown. */
    private String sentFrom(String country) throws IOException, InterruptedException {
        return post("/a", Map.of("number", found(NUMBER, get("/a").body()), "said", "tolong", "country", country))
                .body();
    }

    @Test
    void everyPageHasATitleOfItsOwnThatTellsNothing() throws IOException, InterruptedException {
        Pattern title = Pattern.compile("<title>([^<]+)</title>");
        Set<String> titles = new HashSet<>();
        for (String path : new String[] {"", "a", "b", "c", "f", "j", "k", "n", "o", "p", "r", "s", "t", "w"}) {
            String found = found(title, get("/" + path).body());

            assertThat(titles.add(found)).as(found).isTrue();
            assertThat(found).doesNotContainPattern("(?i)tolong|tahan|korban|lapor|adu");
        }
    }

    /** On the home screen, in the history and in the list of windows of a telephone that others look into. */
    @Test
    void theNameOnAHomeScreenTellsNothing() throws IOException, InterruptedException {
        for (String page : List.of(get("/").body(), get("/manifest.webmanifest").body())) {
            assertThat(page).contains("Catatan");
        }
        assertThat(get("/").body())
                .contains("<title>Catatan</title>", "apple-mobile-web-app-title\" content=\"Catatan\"");
        assertThat(get("/manifest.webmanifest").body()).doesNotContain("Pulang");
        assertThat(get("/en/").body()).contains("<title>Notes</title>");
    }

    @Test
    void countryAndMinistryAreThoseOfThePack() throws IOException, InterruptedException {
        assertThat(get("/s").body())
                .contains("warga Indonesia", "Kementerian Luar Negeri", "KBRI Phnom Penh, KBRI Yangon, KBRI Bangkok");
        assertThat(get("/p").body()).contains("Kementerian Luar Negeri");
        serveFor("ph-kh");

        assertThat(get("/en/s").body())
                .contains("citizens of Philippines", "Department of Foreign Affairs", "Philippine Embassy");
        for (String path : List.of("", "p", "k", "s", "n", "en/", "en/p", "en/k", "en/s")) {
            assertThat(get("/" + path).body().replaceAll("(?s)<select.*?</select>|Bahasa Indonesia", ""))
                    .as(path)
                    .doesNotContain("Kementerian Luar Negeri", "Ministry of Foreign", "warga Indonesia", "Indonesian");
        }
    }

    @Test
    void everyPageOfADemonstrationSaysThatItIsOne() throws IOException, InterruptedException {
        List<String> paths = List.of("", "a", "b", "c", "f", "j", "k", "n", "o", "p", "r", "s", "t", "w", "none");
        for (String path : paths) {
            assertThat(get("/" + path).body()).as(path).doesNotContain("demonstrasi");
        }
        demonstrate();
        for (String path : paths) {
            assertThat(get("/" + path).body()).as(path).contains("Ini demonstrasi: semua yang tampil karangan");
            assertThat(get("/en/" + path).body()).as(path).contains("This is a demonstration");
        }
        assertThat(sentFrom("KH")).contains("Ini demonstrasi");
    }

    @Test
    void aComplaintSaysWhereAndAboutWhom() throws IOException, InterruptedException {
        assertThat(get("/k").body())
                .contains("name=\"country\"", "Kepala perwakilan", "seksual oleh petugas", "kantor pusat")
                .doesNotContain("kepala perwakilan yang membaca");
    }

    /** The form that is shown again holds what would be sent: no name of a second person is lost. */
    @Test
    void whoElseNeedsHelpGoesAlongWithTheReport() throws IOException, InterruptedException {
        String again = post("/a", Map.of("said", "tolong", "others-asked", "Siapa lagi?", "others", "Sinta\nRudi"))
                .body();

        assertThat(again).contains("tolong\nSiapa lagi? Sinta\nRudi</textarea>");
        assertThat(get("/a").body()).contains("name=\"others\"", "name=\"others-asked\"");
    }

    @Test
    void theFirstViewIsLight() throws IOException, InterruptedException {
        for (String path : new String[] {"/", "/a", "/o", "/w", "/t", "/f", "/c", "/b", "/j"}) {
            HttpResponse<byte[]> page = client.send(
                    HttpRequest.newBuilder(at(path))
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());

            assertThat(page.body().length).as(path).isLessThan(12_000);
            try (var unpacked = new GZIPInputStream(new java.io.ByteArrayInputStream(page.body()))) {
                assertThat(unpacked.readAllBytes().length).isLessThan(30_000);
            }
        }
    }

    @Test
    void whatIsTypedStaysWhereSomethingIsMissing() throws IOException, InterruptedException {
        String page = post("/a", Map.of("number", "no number of ours", "said", "tolong <b>saya</b>", "who", "other"))
                .body();

        assertThat(page).contains("Tekan kirim sekali lagi").contains("tolong &lt;b&gt;saya");
        assertThat(post("/a", Map.of("number", found(NUMBER, page))).body()).contains("isi paling sedikit satu hal");
    }

    @Test
    void formsOfForeignPagesAreRefused() throws IOException, InterruptedException {
        assertThat(send("/a", Map.of("said", "x"), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(send("/a", Map.of("said", "x"), "Origin", "https://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(send("/a", Map.of("said", "x"), "Origin", "http://localhost:" + pages.port())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void receiptsAreTriedAFewTimesOnlyFromOneAddress() throws IOException, InterruptedException {
        int refused = 0;
        for (int each = 0; each < 12; each++) {
            int status = send("/r", Map.of("receipt", "12"), "X-Forwarded-For", "203.0.113.9")
                    .statusCode();
            refused += status == 429 ? 1 : 0;
        }

        assertThat(refused).isEqualTo(2);
        assertThat(send("/r", Map.of("receipt", "12"), "X-Forwarded-For", "203.0.113.9, 203.0.113.8")
                        .statusCode())
                .isEqualTo(200);
    }

    private String more(String page, String field, String value) throws IOException, InterruptedException {
        return post("/r", Map.of("keys", found(KEYS, page), "number", found(NUMBER, page), field, value))
                .body();
    }

    private static String withoutSeals(String page) {
        return KEYS.matcher(NUMBER.matcher(page).replaceAll("number")).replaceAll("keys");
    }
}
