package id.pulang.casework.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamedOfficersTests {

    @Test
    void findsLogInNamesInASentence() {
        assertThat(NamedOfficers.in("@Kartika.Pnh tolong cek dengan @bagas, lalu (@melati).\n@surya-2!"))
                .containsExactly("kartika.pnh", "bagas", "melati", "surya-2");
    }

    @Test
    void takesNoAddressOfMailForALogInName() {
        assertThat(NamedOfficers.in("siti@contoh.id menulis; harga @ 3, @@ dan @-"))
                .isEmpty();
    }
}
