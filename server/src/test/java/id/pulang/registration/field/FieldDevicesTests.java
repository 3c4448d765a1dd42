package id.pulang.registration.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.CodedRows;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.NotFound;
import id.pulang.incidents.rosters.RegisterEntry;
import id.pulang.lists.columns.ColumnKind;
import id.pulang.registration.CounterEntry;
import id.pulang.registration.SeenDanger;
import id.pulang.registration.SeenHealth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who is given the part of the key of a field device, and until when. */
@PulangTest
class FieldDevicesTests {

    private static final Actor OFFICER = SomeActors.registration();
    private static final CounterEntry SOMEBODY =
            new CounterEntry(null, new RegisterEntry(Map.of()), "", SeenDanger.NONE, SeenHealth.NOTHING_SEEN, "");

    @Autowired
    private FieldDevices devices;

    @Autowired
    private RevokedDevices revoked;

    @Autowired
    private DeviceCopies copies;

    @Autowired
    private FieldRegistration registration;

    @Test
    void eachDeviceHasANumberAndAPartOfItsOwnThatStaysTheSame() {
        DeviceKeyPart first = as(OFFICER, devices::setUp);
        DeviceKeyPart second = as(OFFICER, devices::setUp);

        assertThat(second.device().number()).isGreaterThan(first.device().number());
        assertThat(second.part()).matches("[0-9a-f]{32}").isNotEqualTo(first.part());
        assertThat(as(OFFICER, () -> devices.contact(first.device().id())).part())
                .isEqualTo(first.part());
        assertThat(first.toString()).doesNotContain(first.part());
    }

    @Test
    void aDeviceServesTheOfficerWhoSetItUpAndNobodyElse() {
        FieldDeviceId id = as(OFFICER, devices::setUp).device().id();

        assertThatThrownBy(() -> as(SomeActors.consular(), () -> devices.contact(id)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as(SomeActors.consular(), () -> copies.make(id)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as(SomeActors.consular(), () -> registration.register(id, SOMEBODY)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as(SomeActors.elsewhere(), () -> devices.contact(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(SomeActors.medical(), devices::setUp)).isInstanceOf(Forbidden.class);
    }

    @Test
    void aRevokedDeviceIsGivenNothingAndRegistersNobody() {
        FieldDeviceId id = as(OFFICER, devices::setUp).device().id();
        assertThat(revoked.has(id)).isFalse();
        assertThatThrownBy(() -> as(SomeActors.elsewhere(), () -> devices.revoke(id)))
                .isInstanceOf(NotFound.class);

        assertThat(as(SomeActors.head(), () -> devices.revoke(id))).isTrue();

        assertThat(as(SomeActors.head(), () -> devices.revoke(id))).isFalse();
        assertThat(revoked.has(id)).as("asked by nobody").isTrue();
        assertThatThrownBy(() -> as(OFFICER, () -> devices.contact(id))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as(OFFICER, () -> copies.make(id))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as(OFFICER, () -> registration.register(id, SOMEBODY)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void theCopiesOfTwoDevicesHaveNoCodeInCommon() {
        FieldDeviceId first = as(OFFICER, devices::setUp).device().id();
        FieldDeviceId second = as(OFFICER, devices::setUp).device().id();
        var named = new RegisterEntry(Map.of(ColumnKind.NAME, "Kusumadyah Larasati"));
        var somebody = new CounterEntry(null, named, "", SeenDanger.NONE, SeenHealth.NOTHING_SEEN, "");
        as(OFFICER, () -> registration.register(first, somebody));

        DeviceCopy one = as(OFFICER, () -> copies.make(first));
        DeviceCopy other = as(OFFICER, () -> copies.make(second));

        assertThat(one.key()).isNotEqualTo(other.key());
        assertThat(codes(one)).isNotEmpty();
        // a post has very many people by then, and AssertJ would hold each code against each
        assertThat(Collections.disjoint(codes(one), codes(other))).isTrue();
    }

    /** The owner of the database gives nobody a device, and takes nobody's registrations away with one line of SQL. */
    @Test
    void aRowThatWasChangedBesideTheServersServesNobodyAndRemovesNothing(@Autowired ApplicationContext application)
            throws Exception {
        FieldDeviceId taken = as(OFFICER, devices::setUp).device().id();
        FieldDeviceId given = as(OFFICER, devices::setUp).device().id();
        FieldDeviceId used = as(OFFICER, devices::setUp).device().id();
        as(SomeActors.head(), () -> devices.revoke(given));
        try (var rows = CodedRows.kept(application, "devices")) {
            rows.harm(
                    "update registration.field_device set officer_id = '%s' where id = '%s'"
                            .formatted(SomeActors.consular().id().value(), used.value()),
                    "update registration.field_device set revoked_at = null, revoked_by = null where id = '%s'"
                            .formatted(given.value()),
                    "update registration.field_device set revoked_at = set_up_at, revoked_by = officer_id where id = '%s'"
                            .formatted(taken.value()));

            assertThat(revoked.has(taken)).as("what it holds stays on it").isFalse();
            assertThatThrownBy(() -> as(SomeActors.consular(), () -> devices.contact(used)))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> as(OFFICER, () -> devices.contact(given))).isInstanceOf(Forbidden.class);
            assertThat(rows.found())
                    .filteredOn(each -> each.detail().startsWith("registration.field_device "))
                    .hasSize(3);
            rows.putBack(false);
        }

        assertThat(revoked.has(given)).isTrue();
        assertThat(as(OFFICER, () -> devices.contact(used)).device().officer()).isEqualTo(OFFICER.id());
    }

    private static Set<String> codes(DeviceCopy copy) {
        return copy.people().stream()
                .flatMap(each -> each.names().stream().flatMap(List::stream).flatMap(List::stream))
                .collect(Collectors.toSet());
    }

    private static <T> T as(Actor officer, Supplier<T> act) {
        return Acting.as(officer, act::get);
    }
}
