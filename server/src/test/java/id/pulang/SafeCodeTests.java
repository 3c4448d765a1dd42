package id.pulang;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Requirements that hold by the way code is written, and would end to hold where somebody writes it otherwise.
 *
 * <p>Source: OWASP ASVS 5.0, V1.2.5, V1.3.7, V5.3.1, V6.5.3, V11.3.1, V11.4.1, V11.4.3, V11.6.1 and V16.2.3.
 */
@Tag("security")
@ArchTag("security")
@AnalyzeClasses(packages = "id.pulang", importOptions = DoNotIncludeTests.class)
class SafeCodeTests {

    private static final Pattern ALGORITHM =
            Pattern.compile("\\b(?:Cipher|Mac|MessageDigest|Signature|KeyPairGenerator|KeyFactory|KeyGenerator"
                    + "|KeyAgreement|SecretKeyFactory|AlgorithmParameters)\\.getInstance\\(\\s*([^,)]+)");

    @ArchTest
    static final ArchRule takesChanceFromASecureSource = noClasses()
            .that()
            .resideOutsideOfPackage("id.pulang.linkage..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)"
                    + "|java\\.util\\.random\\..*|org\\.apache\\.commons\\..*Random.*")
            .orShould()
            .callMethod(Math.class, "random");

    /**
     * The decoder is this very program with fixed arguments; the document comes on its standard input (decision 55). So
     * is the public process, whose arguments whoever starts the server has typed (decision 94).
     */
    @ArchTest
    static final ArchRule startsNoProgramButTheDatabaseTheDecoderAndTesseract = noClasses()
            .that()
            .doNotHaveSimpleName("PostgresPrograms")
            .and()
            .doNotHaveSimpleName("DecoderProcess")
            .and()
            .doNotHaveSimpleName("TesseractRun")
            .and()
            .doNotHaveSimpleName("PublicProcess")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.lang\\.ProcessBuilder.*|javax\\.script\\..*")
            .orShould()
            .callMethod(Runtime.class, "exec", String[].class);

    @ArchTest
    static final ArchRule makesNoTemplateOfWhatComesIn = noClasses()
            .should()
            .callMethodWhere(target(name("create")).and(target(owner(simpleName("TemplateEngine")))));

    @ArchTest
    static final ArchRule putsNoListIntoAFile = noClasses()
            .that()
            .resideInAPackage("id.pulang.incidents..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.nio\\.file\\.Files|java\\.nio\\.channels\\.FileChannel"
                    + "|java\\.io\\.(File|FileOutputStream|FileWriter|RandomAccessFile)");

    @Test
    void takesNoWeakAlgorithm() {
        Set<String> taken = new TreeSet<>();
        for (Path source : SourceTree.mainSources()) {
            String text = SourceTree.read(source);
            ALGORITHM.matcher(text).results().forEach(call -> taken.add(algorithm(text, call)));
        }

        assertThat(taken).containsExactly("AES/GCM/NoPadding", "Ed25519", "HmacSHA1", "HmacSHA256", "SHA-256");
    }

    /** RFC 6238 has it so, and every authenticator app takes nothing else for sure. */
    @Test
    void takesTheOldHashForCodesOfAuthenticatorsOnly() {
        assertThat(SourceTree.mainSources().stream()
                        .filter(source -> SourceTree.read(source).contains("HmacSHA1"))
                        .map(source -> source.getFileName().toString()))
                .containsExactly("Totp.java");
    }

    /** Source: OWASP ASVS 5.0, V16.2.3: what stands in the log goes where it is documented to go, and nowhere else. */
    @Test
    void logsToStandardErrorOnly() {
        Path resources = SourceTree.root().resolve("server/src/main/resources");
        String settings = SourceTree.files(resources, ".xml")
                .filter(file -> SourceTree.read(file).contains("<appender "))
                .map(SourceTree::read)
                .collect(Collectors.joining());

        assertThat(Pattern.compile("<appender [^>]*class=\"([^\"]+)\"")
                        .matcher(settings)
                        .results())
                .isNotEmpty()
                .allMatch(appender -> appender.group(1).equals("ch.qos.logback.core.ConsoleAppender"));
        assertThat(Pattern.compile("<target>([^<]+)</target>").matcher(settings).results())
                .isNotEmpty()
                .allMatch(target -> target.group(1).equals("System.err"));
        assertThat(SourceTree.read(resources.resolve("application.yaml")))
                .doesNotContainPattern("(?m)^ {2}file:|logging\\.file");
    }

    /** An algorithm stands there itself, or under the name of a constant of the same file. */
    private static String algorithm(String text, MatchResult call) {
        String named = call.group(1).strip();
        if (named.startsWith("\"")) {
            return named.replace("\"", "");
        }
        var constant = Pattern.compile("\\b" + Pattern.quote(named) + " = \"([^\"]+)\"")
                .matcher(text);
        return constant.find() ? constant.group(1) : "unknown: " + named;
    }
}
