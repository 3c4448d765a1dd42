package id.pulang.installation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("security")
class DatabaseAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.example/pulang",
                "jdbc:postgresql://db.example/pulang?sslmode=require",
                "jdbc:postgresql://db.example/pulang?sslmode=verify-ca",
                "jdbc:postgresql://db.example/pulang?sslmode=anything",
                "jdbc:postgresql://10.0.0.7:5433/pulang?ssl=false",
                "jdbc:postgresql://localhost.example/pulang",
                "jdbc:postgresql://127.0.0.1,10.0.0.7/pulang?targetServerType=primary",
                "jdbc:postgresql://[2001:db8::1]:5432/pulang",
                "jdbc:postgresql://db.example/pulang?sslmode=verify-full&sslfactory=org.postgresql.ssl.NonValidatingFactory",
                "jdbc:postgresql://db.example/pulang?sslmode=verify-full&sslhostnameverifier=id.pulang.Anyone"
            })
    void goesOverNoNetworkInTheOpen(String url) {
        assertThat(new DatabaseAddress(url).objection())
                .hasValueSatisfying(said -> assertThat(said)
                        .startsWith("PULANG_DB_URL leads over the network to ")
                        .contains("sslmode=verify-full"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jdbc:postgresql:pulang",
                "jdbc:postgresql:///pulang",
                "jdbc:postgresql://localhost:5433/pulang",
                "jdbc:postgresql://127.0.0.1:5432,127.0.0.1:5433/postgres?targetServerType=primary",
                "jdbc:postgresql://[::1]/pulang",
                "jdbc:postgresql://db.example/pulang?sslmode=verify-full",
                "jdbc:postgresql://db.example/pulang?ssl=true",
                "jdbc:postgresql://one.example,two.example/pulang?targetServerType=primary&sslmode=verify-full"
            })
    void staysOnThisMachineOrProvesWhoItIs(String url) {
        assertThat(new DatabaseAddress(url).objection()).isEmpty();
    }

    @Test
    void tellsNothingButTheNameOfTheHost() {
        var address = new DatabaseAddress("jdbc:postgresql://db.example/pulang?user=penjaga&password=rahasia");

        assertThat(address.objection().orElseThrow()).contains("db.example").doesNotContain("penjaga", "rahasia");
    }

    @Test
    void noCommandWorksWithADatabaseInTheOpen() {
        assertThatThrownBy(() -> new ServedDatabase("jdbc:postgresql://db.example/pulang", "penjaga", "rahasia"))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("sslmode=verify-full");
    }
}
