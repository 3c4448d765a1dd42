package id.pulang.protection.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.Vault;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@Tag("security")
@PulangTest
class FirstUseTests {

    @Test
    void makesNoNewKeyBesideADatabaseThatHoldsSealedValues(
            @Autowired FirstUse first,
            @Autowired Vault vault,
            @Autowired TransactionOperations transactions,
            @TempDir Path empty) {
        Acting.as(
                SomeActors.registration(),
                () -> transactions.executeWithoutResult(_ -> vault.column(KeyPurpose.IDENTITY, "people.person.card")
                        .close(UUID.randomUUID(), "1", "apa saja")));
        var settings = new KeySettings(empty, "", "", "");

        assertThatThrownBy(() -> new KeyConfiguration().seal(settings, first))
                .hasMessageContaining("pulang.key is missing")
                .hasMessageContaining("PULANG_KEY_FILE");

        assertThat(empty).isEmptyDirectory();
    }
}
