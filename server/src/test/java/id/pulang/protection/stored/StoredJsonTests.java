package id.pulang.protection.stored;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.incidents.FurtherFacts;
import id.pulang.incidents.Sex;
import id.pulang.incidents.StatedFacts;
import id.pulang.lists.columns.ColumnKind;
import id.pulang.papers.content.PaperContent;
import id.pulang.people.PersonCard;
import id.pulang.people.identity.IdentityAttribute;
import id.pulang.people.identity.StatedIdentity;
import id.pulang.people.index.IndexedTerms;
import id.pulang.repatriation.document.HandoverField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What was stored before something was called otherwise is read, and what is stored now has the same bytes. */
class StoredJsonTests {

    private static final String NUMBER = "3201014403990001";
    private static final StatedFacts FACTS = new StatedFacts(
            "Siti",
            List.of("Ani"),
            new StatedFacts.Birth(LocalDate.of(1999, 3, 4), null, null, Sex.FEMALE),
            new StatedFacts.Numbers(NUMBER, "X1", null),
            "Bogor",
            null,
            Map.of(),
            new FurtherFacts(
                    null, null, null, null, new FurtherFacts.InvalidNumbers("32O1", null, null), List.of(), Set.of()));
    private static final PersonCard CARD = new PersonCard(
            "Siti",
            List.of("Ani"),
            new PersonCard.Dates(LocalDate.of(1999, 3, 4), null, null),
            Sex.FEMALE,
            new PersonCard.Numbers(NUMBER, "X1"),
            null,
            "Bogor");

    private final JsonMapper json =
            JsonMapper.builder().addModule(new StoredJson()).build();

    @Test
    void theIdentityOfWhichPrintsAreMadeHasTheBytesThatItHad() {
        var identity = StatedIdentity.of(CARD, List.of(FACTS));
        String before = """
                {"called":{"names":["Siti"],"born":"1999-03-04","bornYear":null,"sex":"FEMALE",\
                "nik":"3201014403990001","passport":null},"statements":[{"names":["Siti","Ani"],\
                "born":"1999-03-04","bornYear":null,"sex":"FEMALE","nik":"3201014403990001",\
                "passport":null}]}""";

        assertThat(json.writeValueAsString(identity)).isEqualTo(before);
        assertThat(json.readValue(before, StatedIdentity.class)).isEqualTo(identity);
    }

    @Test
    void whatListsSayIsReadFromWhatWasSealedBefore() {
        String before = """
                {"name":"Siti","otherNames":["Ani"],"born":"1999-03-04","age":null,"ageOn":null,\
                "sex":"FEMALE","nik":"3201014403990001","passport":"X1","phone":null,"birthPlace":"Bogor",\
                "motherName":null,"other":{},"further":{"familyName":null,"otherNames":null,"born":null,\
                "bornYear":null,"nik":"32O1","passport":null,"phone":null,"details":[]}}""";

        assertThat(json.readValue(before, StatedFacts.class)).isEqualTo(FACTS);
        assertThat(json.writeValueAsString(FACTS)).isEqualTo(before);
    }

    @Test
    void cardsAndTermsAreReadFromWhatWasSealedBefore() {
        String card = """
                {"name":"Siti","otherNames":["Ani"],"born":"1999-03-04","age":null,"youngest":null,\
                "sex":"FEMALE","nik":"3201014403990001","passport":"X1","phone":null,"birthPlace":"Bogor"}""";
        String terms = """
                {"called":"siti","names":["siti"],"numbers":["1"],"born":null,"nik":"3201014403990001"}""";

        assertThat(json.readValue(card, PersonCard.class)).isEqualTo(CARD);
        assertThat(json.writeValueAsString(CARD)).isEqualTo(card);
        assertThat(json.readValue(terms, IndexedTerms.class).nationalNumber()).isEqualTo(NUMBER);
    }

    @Test
    void aConfirmedMappingIsReadByTheNamesOfThen() {
        ColumnKind[] read = json.readValue("[\"NAME\",\"NIK\"]", ColumnKind[].class);

        assertThat(read).containsExactly(ColumnKind.NAME, ColumnKind.NATIONAL_NUMBER);
        assertThat(json.writeValueAsString(read)).isEqualTo("[\"NAME\",\"NIK\"]");
        assertThat(ColumnKind.named("NIK")).isEqualTo(ColumnKind.NATIONAL_NUMBER);
    }

    @Test
    void aSignedRecordKeepsItsHash() {
        var signed = PaperContent.read("NAME\tSiti\nNIK\t32");

        assertThat(HandoverField.NATIONAL_NUMBER.of(signed)).isEqualTo("32");
        assertThat(signed.text()).isEqualTo("NAME\tSiti\nNIK\t32");
        assertThat(signed.hash()).isEqualTo("35a1c1895c38cdb90986c44c70b2f8c3d592a425912bb0ba7b05ecce24e35301");
        assertThat(StoredNames.value(IdentityAttribute.class, "NIK")).isEqualTo(IdentityAttribute.NATIONAL_NUMBER);
    }
}
