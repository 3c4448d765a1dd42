package id.pulang.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.lists.columns.ColumnKind;
import id.pulang.people.contacts.DisclosureChoice;
import id.pulang.registration.CounterEntry;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationFormTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 10, 23);
    private static final String ZONE =
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";

    @Test
    void aZoneThatIsReadFillsWhatWasNotTypedAndLeavesNothingToLookAt() {
        CounterEntry entry = entry(Map.of("name", "Si Anna", "mrz", ZONE));

        assertThat(entry.who().cell(ColumnKind.NAME)).isEqualTo("ANNA MARIA ERIKSSON");
        assertThat(entry.who().cell(ColumnKind.OTHER_NAME)).isEqualTo("Si Anna");
        assertThat(entry.who().cell(ColumnKind.PASSPORT)).isEqualTo("L898902C3");
        assertThat(entry.unread()).isEmpty();
    }

    /** On a device without a network nobody says that a digit is wrong before the person has left. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C35UTO7408122F1204159ZE184226B<<<<<10",
                "P<UTOERIKSSON<<ANNA<MARIA",
                "bukan paspor"
            })
    void aZoneThatNobodyCanReadIsKeptAsItWasTyped(String lines) {
        CounterEntry entry = entry(Map.of("mrz", lines));

        assertThat(entry.who().cells()).isEmpty();
        assertThat(entry.unread()).isEqualTo(lines);
    }

    @Test
    void whoIsNamedByATelephoneNumberAloneIsKept() {
        CounterEntry entry = entry(Map.of("contactWay", " +62 812 5550 1947 ", "contactChoice", "SAFE"));

        assertThat(entry.contact()).hasValueSatisfying(contact -> {
            assertThat(contact.details().name()).isEqualTo("+62 812 5550 1947");
            assertThat(contact.details().way()).isEqualTo("+62 812 5550 1947");
            assertThat(contact.choice()).isEqualTo(DisclosureChoice.SAFE);
        });
        assertThat(entry(Map.of("contactName", " ", "contactChoice", "STAGE")).contact())
                .as("a choice about nobody")
                .isEmpty();
    }

    private static CounterEntry entry(Map<String, String> typed) {
        return new RegistrationForm(typed, "").entry(TODAY);
    }
}
