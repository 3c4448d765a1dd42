package id.pulang.nevers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import java.nio.channels.SocketChannel;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Never 16: send data, names or prompts to outside AI or clouds. */
@Tag("security")
class Never16Tests {

    private static final String REACHING_OUT =
            "java\\.net\\.http\\..*|java\\.net\\.(Socket|URLConnection|HttpURLConnection)"
                    + "|java\\.net\\.(URL|HttpsURLConnection|JarURLConnection|DatagramSocket|MulticastSocket)"
                    + "|java\\.nio\\.channels\\.(Asynchronous(Server)?Socket|ServerSocket|(Asynchronous)?Datagram)Channel"
                    + "|javax\\.(net|naming)\\..*|java\\.rmi\\..*|com\\.nimbusds\\..*|org\\.apache\\.(hc|http)\\..*"
                    + "|com\\.google\\.api\\.client\\..*|okhttp3\\..*|io\\.netty\\..*"
                    + "|org\\.springframework\\.web\\.(reactive|socket)\\..*"
                    + "|org\\.springframework\\.(web|http)\\.client\\..*|(jakarta|javax)\\.mail\\..*|org\\.springframework\\.mail\\..*";

    /** What a browser would fetch from, or send to, somebody else's machine. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?i)(src|href|action|hx-(get|post))=\"(https?:)?//(?!www\\.w3\\.org)"
                    + "|(fetch|WebSocket|EventSource|sendBeacon|import)\\(\\s*[\"'`](https?:|wss?:)?//|@import\\s+(url\\()?[\"']?https?:");

    /**
     * Only the line to the population registry, the one to the provider of log-ins and the one to the ministry's own
     * mail server, which both hear nothing of people served, can reach another machine, so that nothing goes to clouds.
     * The virus scanner is on this machine, see VirusScannerTests.
     */
    @Test
    void talksToNobodyButTheRegistryTheProviderAndTheMailServer() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "id.pulang.people.registry..",
                        "id.pulang.authentication.oidc",
                        "id.pulang.casework.scanning",
                        "id.pulang.mail.smtp",
                        "id.pulang.edge.web.connections")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(REACHING_OUT + "|java\\.nio\\.channels\\.SocketChannel")
                .check(OwnCode.classes());
    }

    /** Where connections are counted, those that came in are looked at and none is opened. */
    @Test
    void opensNoConnectionWhereTheyAreCounted() {
        noClasses()
                .that()
                .resideInAPackage("id.pulang.edge.web.connections")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(REACHING_OUT)
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "opens or connects",
                        call -> Set.of("open", "connect", "write").contains(call.getName())
                                && call.getTargetOwner().isEquivalentTo(SocketChannel.class)))
                .check(OwnCode.classes());
    }

    /** No page makes a browser do what the server does not. */
    @Test
    void noPageFetchesOrSendsAnythingElsewhere() {
        assertThat(Visible.byFile())
                .allSatisfy((file, text) -> assertThat(
                                ELSEWHERE.matcher(text).results().map(found -> found.group()))
                        .as(file)
                        .isEmpty());
    }
}
