package id.pulang.reports;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.reports.desk.ListQuery;
import id.pulang.reports.desk.ReportFile;
import id.pulang.reports.desk.ReportFilter;
import id.pulang.reports.intake.Heard;
import id.pulang.reports.intake.ReportIntake;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports in other scripts than Latin, and with signs that nobody sees. */
class ReportsAsWrittenTests extends AtTheReportDesk {

    @ParameterizedTest
    @CsvSource({
        "សុវណ្ណារ៉ាឌី, \u200bសុវណ្ណារ៉ាឌី",
        "สมชายวัฒนะ, สมชายวัฒนะ",
        "يحيى القمطراني, القمطراني",
        "Srimulatwati, \u200eSrimulatwati\u200b",
        "Gondokusumo, \u202eGondokusumo\u202c"
    })
    void aNameIsProposedInEachScriptAndWhateverSignsStandInIt(String one, String other) {
        ReportId first = take(SomeReports.about(one));
        ReportId second = take(SomeReports.about(other));

        assertThat(open(second).kin().proposals())
                .extracting(proposal -> proposal.report().id())
                .contains(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202a+62 871\u20115550\u20114417\u202c",
                "+62\u00a0871\u00a05550\u00a04417",
                "០៨៧១ ៥៥៥០ ៤៤១៧",
                "٠٨٧١٥٥٥٠٤٤١٧",
                "lewat ibunya (0871) 5550 4417"
            })
    void aTelephoneIsTheSameHoweverItIsWritten(String written) {
        ReportId first = take(SomeReports.heard(Channel.HOTLINE, "", phone("0871 5550 4417"), "", ""));
        ReportId second = take(SomeReports.heard(Channel.MESSAGE, "", phone(written), "", ""));

        assertThat(open(second).kin().proposals())
                .filteredOn(proposal -> proposal.report().id().equals(first))
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.phone()).isTrue());
    }

    /** Marks of a script are no blanks: a short cry stays one of few words. */
    @Test
    void aShortCryForHelpInAnotherScriptIsNoCopy() {
        var cry = SomeReports.heard(Channel.MESSAGE, "សូមជួយខ្ញុំផង ខ្ញុំចង់ត្រឡប់ទៅផ្ទះវិញ", About.NOBODY, "", "");

        ReportId first = take(cry);
        ReportId second = take(cry);

        assertThat(find(second).bonds().copyOf()).isNull();
        assertThat(find(first).bonds().copies()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"😭😭🙏🏽", "\u202e\u200f\u0000ab", "a", "ဒေါ်", "𝒜𝒷𝒸", "'; drop table reports.report; --"})
    void whateverIsSaidIsKeptAsItIs(String said) {
        String repeated = said.repeat(ReportIntake.LONGEST / said.length());
        var heard = new Heard(
                new Report.Nature(Topic.PERSON, Channel.OTHER_POST, Talk.UNKNOWN),
                repeated,
                new About(said, said, null, said, said),
                said,
                List.of(),
                said,
                null);

        ReportFile kept = open(take(heard));

        assertThat(kept.told().said()).isEqualTo(repeated);
        assertThat(kept.told().about().name()).isEqualTo(said);
        assertThat(as(() -> list.page(new ListQuery(ReportFilter.ALL, null, null, null, 1)))
                        .lines())
                .isNotEmpty();
    }

    private static About phone(String number) {
        return new About("", "", null, "", number);
    }

    private ReportFile open(ReportId id) {
        return as(() -> files.open(id, true));
    }
}
