package id.pulang.cli.offers;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.cli.PulangCommand;
import id.pulang.offers.RuleSet;
import id.pulang.offers.exported.ExportedRules;
import id.pulang.offers.exported.SignedRules;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command answers by an edition that was exported at the desk, and refuses one that it cannot rely on. */
class ExportedEditionTests {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-30T05:00:00Z"), ZoneOffset.UTC);
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    /** A word that no delivered rule knows. */
    private static final String OFFER = "Toko di Solo butuh kasir jalur kamonjang, gaji 2 juta";

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private KeyPair pair;
    private Path key = Path.of("");

    ExportedEditionTests() throws GeneralSecurityException {
        pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    @BeforeEach
    void theKeyIsSaved() throws IOException {
        key = saved("jwks.json", jwks(pair));
    }

    @Test
    void answersByTheEditionAndSaysByWhich() throws IOException, GeneralSecurityException {
        String file = file(edition("2027-11-30")).toString();

        assertThat(run("--json", OFFER)).isZero();
        assertThat(out.toString())
                .contains("\"answer\":\"NO_SIGN\"", "\"edition\":{\"from\":\"DELIVERED\"}")
                .doesNotContain("kamonjang\"]");
        out.getBuffer().setLength(0);

        assertThat(run("--rules", file, "--key", key.toString(), "--json", OFFER))
                .isZero();
        assertThat(out.toString())
                .contains("kamonjang", "2026-11-29.7")
                .contains(
                        "\"edition\":{\"from\":\"EDITION\",\"number\":7,\"released\":\"2026-11-29\",\"verified\":true}");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void saysThatASignatureWasNotChecked() throws IOException, GeneralSecurityException {
        assertThat(run("--rules", file(edition("2027-11-30")).toString(), "--json", OFFER))
                .isZero();

        assertThat(out.toString()).contains("\"verified\":false");
        assertThat(err.toString()).contains("tanda tangan tidak diperiksa");
    }

    @Test
    void refusesWhatWasChangedOrIsSignedByAnother() throws IOException, GeneralSecurityException {
        String whole = Files.readString(file(edition("2027-11-30")));
        String[] parts = whole.strip().split("\\.");
        String other = edition("2028-11-30").text();
        Path forged = saved(
                "forged.jws",
                parts[0] + "." + URL.encodeToString(other.getBytes(StandardCharsets.UTF_8)) + "." + parts[2]);
        Path strange = saved(
                "strange.json", jwks(KeyPairGenerator.getInstance("Ed25519").generateKeyPair()));

        assertThat(run("--rules", forged.toString(), "--key", key.toString(), OFFER))
                .isEqualTo(PulangCommand.REFUSED);
        assertThat(run("--rules", saved("whole.jws", whole).toString(), "--key", strange.toString(), OFFER))
                .isEqualTo(PulangCommand.REFUSED);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).hasSize(2).allMatch(line -> line.contains("tanda tangan tidak cocok"));
    }

    @Test
    void refusesWhatIsUnsignedBrokenTooOldOrNoEdition() throws IOException, GeneralSecurityException {
        String whole = Files.readString(file(edition("2027-11-30"))).strip();
        String payload = whole.substring(whole.indexOf('.') + 1, whole.lastIndexOf('.'));
        String none = URL.encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.US_ASCII));

        refused(edition("2027-11-30").text(), "tidak bertanda tangan");
        refused(whole.substring(0, whole.lastIndexOf('.') + 1), "tidak bertanda tangan");
        refused(none + "." + payload + ".AAAA", "tidak bertanda tangan");
        refused(signed(edition("2027-11-30").text().replaceAll("(?s)table\tsigns.*", "")), "hilang atau berubah");
        refused(signed(edition("2027-11-30").text().replaceFirst("signs\t\\d+", "signs\t-1")), "hilang atau berubah");
        refused(signed(edition("2026-11-29").text()), "hanya dipakai sampai 2026-11-29");
        refused("ini bukan terbitan", "bukan terbitan yang diekspor");
        refused("", "bukan terbitan yang diekspor");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void refusesAKeyThatIsNoneOrStandsAlone() throws IOException, GeneralSecurityException {
        String file = file(edition("2027-11-30")).toString();

        assertThat(run(
                        "--rules",
                        file,
                        "--key",
                        saved("no.json", "{\"keys\":[]}").toString(),
                        OFFER))
                .isEqualTo(PulangCommand.REFUSED);
        assertThat(err.toString()).contains("tidak ada kunci Ed25519");
        assertThat(run("--key", key.toString(), OFFER)).isEqualTo(PulangCommand.USAGE);
    }

    private void refused(String content, String why) throws IOException {
        err.getBuffer().setLength(0);
        Path file = saved("some.jws", content);

        assertThat(run("--rules", file.toString(), "--key", key.toString(), OFFER))
                .as(why)
                .isEqualTo(PulangCommand.REFUSED);
        assertThat(err.toString()).contains(file.toString(), why);
    }

    private static ExportedRules edition(String validUntil) {
        Map<String, String> tables = new LinkedHashMap<>(RuleSet.deliveredTables());
        tables.put("release", "2026-11-29.7\t2026-11-29\t" + validUntil + "\t8000000\n");
        tables.merge("phrases", "fee\tkamonjang\n", String::concat);
        return new ExportedRules(7, LocalDate.parse("2026-11-29"), tables);
    }

    private Path file(ExportedRules edition) throws IOException, GeneralSecurityException {
        return saved("edition.jws", signed(edition.text()));
    }

    private String signed(String text) throws GeneralSecurityException {
        String header = URL.encodeToString("{\"alg\":\"EdDSA\",\"kid\":\"x\"}".getBytes(StandardCharsets.US_ASCII));
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update((header + "." + URL.encodeToString(text.getBytes(StandardCharsets.UTF_8)))
                .getBytes(StandardCharsets.US_ASCII));
        return SignedRules.file(text, header + ".." + URL.encodeToString(signature.sign()));
    }

    private static String jwks(KeyPair pair) {
        byte[] encoded = pair.getPublic().getEncoded();
        byte[] raw = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        return "{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"%s\"}]}".formatted(URL.encodeToString(raw));
    }

    private Path saved(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "check";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return OfferCommand.with(TODAY)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(all);
    }
}
