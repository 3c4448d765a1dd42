package id.pulang.walk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.VerifiedAccounts;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Follows every link of the matrix as everyone who may, and looks whether a row of the database was written by it. */
@Tag("security")
@PulangTest
@TestInstance(Lifecycle.PER_CLASS)
class LinksChangeNothingTests {

    private static final String POST = "PNH";

    private static final String SURELY_CHANGES = "GET /login/second/set-up changed access.second_factor";

    /** What a link may change besides, by link and table. */
    static final Map<String, String> BY_ITSELF = Map.of(
            "GET /desk/alarms changed access.alarm_seen",
            "until when the one who looks has seen them",
            SURELY_CHANGES,
            "a secret to be scanned, which counts for nothing before a code of it is shown",
            "GET /login/second/set-up changed access.row_code",
            "the code of that secret's row");

    @Test
    void aLinkChangesNoRowWhoeverFollowsIt(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            @Autowired PostDoors doors,
            @Autowired Accounts accounts,
            @Autowired VerifiedAccounts verified,
            @Autowired ApplicationContext application,
            @Value("${local.server.port}") int port)
            throws SQLException {
        var links = Endpoint.ours(mapping).stream().filter(Endpoint::reads).toList();
        SeededPost.fill(doors, POST, "Wiratmaka", "KEMENSOS", 4);
        var followed = new FollowedLinks(
                DatabaseDoors.of(application), links, new Walkers("links", accounts, verified, port), POST);

        var changed = followed.changes();

        assertThat(links).hasSizeGreaterThan(60);
        assertThat(changed).contains(SURELY_CHANGES).isSubsetOf(BY_ITSELF.keySet());
    }
}
