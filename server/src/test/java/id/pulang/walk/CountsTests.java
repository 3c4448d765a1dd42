package id.pulang.walk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.FreshDataFolder;
import id.pulang.PulangApplication;
import id.pulang.SourceTree;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.demo.Demo;
import id.pulang.demo.DemoNight;
import id.pulang.demo.folder.DemoFolder;
import id.pulang.identity.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * Every number leads to its people: each count on the pages of the demo's two incidents, one over and one in the middle
 * of its night, and of one that has just begun, is followed by everyone who sees it, and opens a list of exactly so
 * many rows.
 */
@SpringBootTest(
        classes = PulangApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"pulang.clock.starts-at=2025-10-23T01:00:00Z", "pulang.access.second-factor=off"})
@ContextConfiguration(initializers = FreshDataFolder.class)
@DirtiesContext
class CountsTests {

    private static final String POST = "PNH";

    @Test
    void everyCountOpensExactlyTheRowsThatItCounts(
            @Autowired Demo demo,
            @Autowired DemoNight night,
            @Autowired PostDoors doors,
            @Autowired Accounts accounts,
            @Autowired VerifiedAccounts verified,
            @Value("${local.server.port}") int port) {
        var folder = new DemoFolder(SourceTree.root().resolve("demo-data"));
        demo.play(folder, _ -> {});
        night.play(folder.tonight().orElseThrow(), _ -> {});
        SeededPost.fill(doors, POST, "Wiratmaka", "KEMENSOS", 4);
        var visitors = new Walkers("counts", accounts, verified, port).at(POST);

        List<String> wrong = new ArrayList<>();
        Set<String> followed = new HashSet<>();
        for (Role role : Role.values()) {
            var counts = new FollowedCounts(visitors.get(role), role.name());
            wrong.addAll(counts.wrong());
            followed.addAll(counts.followed());
        }

        assertThat(wrong).isEmpty();
        assertThat(followed)
                .hasSizeGreaterThan(90)
                .anyMatch(each -> each.matches("/desk/incidents/.*/statements = 399"))
                .anyMatch(each -> each.matches("/desk/people[?].*presence=PRESENT = 110"))
                .anyMatch(each -> each.matches("/desk/people[?].*presence=SOUGHT = 12"))
                .anyMatch(each -> each.matches("/desk/people/[^?]*#statements = [1-9]\\d*"))
                .anyMatch(each -> each.matches("/desk/people[?].*vouched=REGISTRY = .*"))
                .anyMatch(each -> each.matches("/desk/people[?].*vouched=INTERVIEW = .*"))
                .anyMatch(each -> each.matches("/desk/cases[?].*at=screened = 107"))
                .anyMatch(each -> each.matches("/desk/cases[?].*at=manifest = 67"))
                .anyMatch(each -> each.matches("/desk/cases[?].*at=home = 67"))
                .anyMatch(each -> each.matches("/desk/clearances[?].*show=READY.* = 67"))
                .anyMatch(each -> each.matches("/desk/clearances[?].*gate=exit_permit&show=CLOSED.* = 7"))
                .anyMatch(each -> each.matches("/desk/repatriation/.*heads=BOARDED.* = 67"))
                .anyMatch(each -> each.matches("/desk/repatriation/.*heads=BOARDED.* = 4"))
                .anyMatch(each -> each.matches("/desk/clearances[?].*gate=exit_permit&show=CLOSED.* = 4\\d"))
                .anyMatch(each -> each.matches("/desk/cases[?].*at=was[.]screened[.].* = \\d+"))
                .anyMatch(each -> each.matches("/desk/people[?].*presence=PRESENT.*on=.* = \\d+"))
                .anyMatch(each -> each.matches("/desk/incidents/.*/statements[?]on=.* = \\d+"));
    }
}
