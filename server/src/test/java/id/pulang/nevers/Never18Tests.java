package id.pulang.nevers;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.SourceTree;
import id.pulang.families.ConfirmedReporter;
import id.pulang.journeys.HttpOfficer;
import id.pulang.people.PersonId;
import id.pulang.people.contacts.DisclosureChoice;
import id.pulang.reports.ReportId;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Never 18: charge anything, or show fees that do not exist. Nothing is charged by us; what a law sets is named with
 * its source, and nothing says that all is free.
 */
@Tag("security")
@PulangTest
class Never18Tests {

    private static final Pattern MONEY = Pattern.compile(
            "(?iu)\\b(biaya|tarif|bayaran?|membayar|pungutan|fees?|prices?|charges?|costs?|invoice|tagihan)\\b|\\b(Rp|IDR|USD|PHP)\\.? ?\\d");

    /** What says that nothing is charged, or names the fine of the host state or the source of a fee set by law. */
    private static final Pattern FREE = Pattern.compile(
            "(?iu)tidak dipungut|tidak ada biaya|gratis|jangan membayar|do not pay|free of charge|meminta bayaran|asks? for money"
                    + "|no fees?|walang bayad|PP 28/2019|imigrasi\\.go\\.id|overstay|denda|keringanan|relief|\\bfine\\b");

    /** What says that something costs nothing. */
    private static final Pattern COSTS_NOTHING = Pattern.compile(
            "(?iu)\\bgratis\\b|free of charge|tidak dipungut biaya|tidak ada biaya|no fees?\\b|walang bayad"
                    + "|(?<!person |they )\\b(is|are) free( for|\\.|;|,)");

    /** What names the exception, or speaks of one act that has no fee by law: to ask, to check, to register. */
    private static final Pattern EXCEPTED =
            Pattern.compile("(?iu)(selain|kecuali|hanya dokumen|except|only documents|maliban).*(biaya|fees?|bayad)"
                    + "|bertanya|may ask|periksa sendiri|check your own|pendaftaran ini|registration is");

    private static final Pattern AMOUNT =
            Pattern.compile("(?u)(?<![A-Za-z])(Rp|IDR|USD|US\\$|PHP|\\$|€)\\.? ?\\d[\\d.,]+");

    /** A law, or whoever said it, with its year. */
    private static final Pattern DATED_SOURCE = Pattern.compile(
            "(?u)PP \\d+/20\\d\\d|imigrasi\\.go\\.id.*20\\d\\d|(Praktik|Practice|Advisory|Paabiso).*20\\d\\d");

    /** What a pack says is not known yet, such as whether another state asks for a fee. */
    private static final Pattern NOT_KNOWN = Pattern.compile("(?m)^( +)unknown:.*\\R(?:\\1 +.*\\R)*");

    @Autowired
    private AttackedServer server;

    @Test
    void noTextNamesAFee() {
        assertThat(Visible.byFile().entrySet())
                .filteredOn(each -> each.getKey().matches(".*\\.(jte|properties|yaml|html)"))
                .allSatisfy(each -> assertThat(NOT_KNOWN
                                .matcher(each.getValue())
                                .replaceAll("")
                                .lines()
                                .filter(line -> MONEY.matcher(line).find()
                                        && !FREE.matcher(line).find()))
                        .as(each.getKey())
                        .isEmpty());
    }

    /** Who believes that all is free may go without the travel document that has an official fee. */
    @Test
    void nothingOnThePublicPagesSaysThatAllIsFree() {
        assertThat(Visible.byFile().entrySet())
                .filteredOn(each -> each.getKey().matches(".*portal_.*\\.properties"))
                .isNotEmpty()
                .allSatisfy(
                        each -> assertThat(each.getValue())
                                .contains("PP 28/2019")
                                .doesNotContainPattern(
                                        "(?iu)semua (bantuan |layanan )?(perwakilan )?gratis|everything is free|all help .*is free"));
    }

    /**
     * Both directions over all texts: nothing costs nothing without the exception, and no amount is without its date.
     */
    @Test
    void whatIsSaidOfMoneyIsWholeAndDated() {
        Map<String, String> texts = new TreeMap<>(Visible.byFile());
        SourceTree.files(SourceTree.root().resolve("docs/guide"), ".md")
                .forEach(file -> texts.put(file.toString(), SourceTree.read(file)));

        assertThat(texts.keySet()).anyMatch(each -> each.contains("docs/guide"));
        assertThat(texts.entrySet())
                .filteredOn(each -> each.getKey().matches(".*(\\.(jte|yaml|html|md)|messages/[^/]*\\.properties)"))
                .allSatisfy(each -> {
                    assertThat(lines(each.getValue(), COSTS_NOTHING, EXCEPTED))
                            .as("all is free, in %s", each.getKey())
                            .isEmpty();
                    assertThat(lines(each.getValue(), AMOUNT, DATED_SOURCE))
                            .as("a fee that is no dated fact, in %s", each.getKey())
                            .isEmpty();
                });
    }

    private static Stream<String> lines(String text, Pattern says, Pattern unless) {
        return text.lines()
                .filter(line ->
                        says.matcher(line).find() && !unless.matcher(line).find());
    }

    @Test
    void noTableAndNoFormKnowsMoney() throws SQLException {
        String money =
                "(?i)(.*[._/])?(fee|fees|price|cost|costs|amount|charge|charges|paid|payment|invoice|tariff|biaya)([._/].*)?";
        assertThat(server.columns()).hasSizeGreaterThan(300).noneMatch(column -> column.matches(money));
        assertThat(server.addressesAndFields()).noneMatch(each -> each.matches(money));
    }

    /** What a family reads says itself that nothing is charged and nobody is to be paid, whatever else it says. */
    @Test
    void everyWordToAFamilySaysThatNothingIsCharged() {
        ConfirmedReporter family = server.family();
        PersonId person = family.somebody().person();
        HttpOfficer officer = server.as(SomeActors.consular());
        for (DisclosureChoice choice : DisclosureChoice.values()) {
            ReportId report = family.rang(person);
            family.confirmed(report, family.named(person, choice));

            assertThat(officer.open("/desk/families/reports/" + report.value())
                            .select(".family-word")
                            .text())
                    .as(choice.name())
                    .contains("gratis", "Jangan membayar siapa pun");
        }
    }

    /** The paper that a person takes along says so itself. */
    @Test
    void thePaperSaysThatNothingIsCharged() throws Exception {
        var theirs = server.handedOver("KEMENSOS");
        HttpOfficer agency = server.as(SomeActors.kemensos());
        String address = "/partner/handovers/" + theirs.id() + "/bast";

        var paper = agency.post(HttpOfficer.form(agency.open(address), address), Map.of());

        try (var document = Loader.loadPDF(paper.body())) {
            assertThat(new PDFTextStripper().getText(document)).contains("tidak dipungut biaya");
        }
        assertThat(server.stranger().open("/login").text()).contains("gratis");
    }
}
