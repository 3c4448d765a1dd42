package id.pulang;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.pulang.people.IdentityAssertion;
import id.pulang.people.Voucher;
import id.pulang.people.identity.Identities;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page of what Pulang must never do is whole and its proofs exist; and some nevers that are about code itself. */
@Tag("security")
@ArchTag("security")
@AnalyzeClasses(packages = "id.pulang", importOptions = DoNotIncludeTests.class)
class NeversTests {

    private static final String REACHING_OUT =
            "java\\.net\\.http\\..*|java\\.net\\.(Socket|URLConnection|HttpURLConnection)"
                    + "|java\\.net\\.(URL|HttpsURLConnection|JarURLConnection|DatagramSocket|MulticastSocket)"
                    + "|java\\.nio\\.channels\\.(Asynchronous(Server)?Socket|ServerSocket|(Asynchronous)?Datagram)Channel"
                    + "|javax\\.(net|naming)\\..*|java\\.rmi\\..*|com\\.nimbusds\\..*|org\\.apache\\.(hc|http)\\..*"
                    + "|com\\.google\\.api\\.client\\..*|okhttp3\\..*|io\\.netty\\..*"
                    + "|org\\.springframework\\.web\\.(reactive|socket)\\..*"
                    + "|org\\.springframework\\.(web|http)\\.client\\..*|(jakarta|javax)\\.mail\\..*";

    private static final int RULES = 18;
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\|(.*)\\|(.*)\\|(.*)\\|$");

    /**
     * Only the line to the population registry and the one to the provider of log-ins, which hears nothing of people
     * served, can reach another machine, so that nothing goes to clouds.
     */
    @ArchTest
    static final ArchRule talksToNobodyButTheRegistryAndTheProvider = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "id.pulang.people.registry..", "id.pulang.authentication.oidc", "id.pulang.edge.web.connections")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(REACHING_OUT + "|java\\.nio\\.channels\\.SocketChannel");

    /** Where connections are counted, those that came in are looked at and none is opened. */
    @ArchTest
    static final ArchRule opensNoConnectionWhereTheyAreCounted = noClasses()
            .that()
            .resideInAPackage("id.pulang.edge.web.connections")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(REACHING_OUT)
            .orShould()
            .callMethodWhere(DescribedPredicate.describe(
                    "opens or connects",
                    call -> Set.of("open", "connect", "write").contains(call.getName())
                            && call.getTargetOwner().isEquivalentTo(SocketChannel.class)));

    /** Care does not know what a screening found, nor what the police say. */
    @ArchTest
    static final ArchRule helpDependsOnNoScreeningAndNoClearance = noClasses()
            .that()
            .resideInAPackage("id.pulang.assistance..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("id.pulang.screening..", "id.pulang.clearances..", "id.pulang.repatriation..");

    /** Nobody else in the house says that an identity is verified: no form, no list, no officer alone. */
    @ArchTest
    static final ArchRule verifiesAnIdentityByTheRegistryOrAnInterviewOnly = noClasses()
            .that()
            .resideOutsideOfPackages("id.pulang.people.registry", "id.pulang.people.interviews")
            .should()
            .callMethod(Identities.class, "vouch", IdentityAssertion.class, Voucher.class);

    @Test
    void namesEveryRuleAndOnlyTestsThatExist() {
        var rows = ROW.matcher(SourceTree.read(SourceTree.root().resolve("docs/security/nevers.md")))
                .results()
                .toList();

        assertThat(rows.stream().map(row -> Integer.parseInt(row.group(1))))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, RULES).boxed().toList());
        assertThat(rows).allSatisfy(row -> {
            List<String> tests = NamedTests.in(row.group(3));
            assertThat(tests)
                    .allSatisfy(
                            test -> assertThat(NamedTests.exists(test)).as(test).isTrue());
            assertThat(tests.isEmpty() && row.group(4).isBlank())
                    .as("rule %s names a test or what is missing", row.group(1))
                    .isFalse();
        });
    }
}
