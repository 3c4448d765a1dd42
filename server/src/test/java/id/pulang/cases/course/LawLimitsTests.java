package id.pulang.cases.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pulang.SourceTree;
import id.pulang.packs.Pack;
import id.pulang.packs.PackEntry;
import id.pulang.packs.ShippedPacks;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Limits that a law sets: each is a clock, or the pack says why none runs for it. */
class LawLimitsTests {

    private static final String READ = "2025-08-20";
    private static final Pattern MILESTONE = Pattern.compile("(?m)^milestone\\.([A-Z_]+)=");

    @Test
    void ofIndonesianLawAreNamedWithArticleAndDay() {
        assertThat(limits(ShippedPacks.PACKS.find("id-kh").orElseThrow()))
                .extracting(
                        each -> each.wording("source").in("id"), each -> each.text("within"), each -> each.text("read"))
                .containsExactly(
                        tuple("PP 9/2008 Pasal 14 ayat (5)", "24h", READ),
                        tuple("UU 21/2007 Pasal 53", "7d", READ),
                        tuple("UU 27/2022 Pasal 30, 32, 40, 41, 46: 3 x 24 jam", "72h", READ));
    }

    /** Once the program records what a limit runs from and to, a clock has to run for it. */
    @Test
    void haveNoClockOnlyWhileTheProgramDoesNotRecordWhatTheyRunFromOrTo() {
        Set<String> recorded = recorded();
        assertThat(recorded).contains("OPENED", "HANDOVER_COUNTERSIGNED");

        for (Pack pack : ShippedPacks.PACKS.all()) {
            for (PackEntry limit : limits(pack)) {
                String code = limit.text("code");
                assertThat(limit.texts("missing"))
                        .as("%s %s", pack.code(), code)
                        .isNotEmpty()
                        .doesNotContainAnyElementsOf(recorded);
                assertThat(PackClocks.of(pack).rules())
                        .as(pack.code())
                        .extracting(ClockRule::code)
                        .doesNotContain(code);
            }
        }
    }

    /** What is shown as a rule cites one, and what is ours says so. */
    @Test
    void areNotTakenForProposalsNorProposalsForThem() {
        var law = Pattern.compile("\\b(UU|PP|Perpres|Permen\\w*|Act|Law)\\b.*\\d");
        for (Pack pack : ShippedPacks.PACKS.all()) {
            assertThat(PackClocks.of(pack).rules())
                    .as(pack.code())
                    .allSatisfy(rule -> assertThat(
                                    law.matcher(rule.basis().source()).find())
                            .as(rule.code())
                            .isNotEqualTo(rule.basis().proposal()));
        }
    }

    private static List<PackEntry> limits(Pack pack) {
        return pack.part("clocks").entries("limits");
    }

    private static Set<String> recorded() {
        return SourceTree.files(SourceTree.root().resolve("server/src/main/resources/messages"), "_en.properties")
                .flatMap(file -> MILESTONE.matcher(SourceTree.read(file)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
