package id.pulang.registration.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is given the part of the key of a field device, and until when. */
@PulangTest
class FieldDevicesTests {

    private static final Actor OFFICER = SomeActors.registration();
    private static final CounterEntry SOMEBODY =
            new CounterEntry(null, new RegisterEntry(Map.of()), "", SeenDanger.NONE, SeenHealth.NOTHING_SEEN, "");

    @Autowired
    private FieldDevices devices;

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
        assertThat(devices.isRevoked(id)).isFalse();
        assertThatThrownBy(() -> as(SomeActors.elsewhere(), () -> devices.revoke(id)))
                .isInstanceOf(NotFound.class);

        assertThat(as(SomeActors.head(), () -> devices.revoke(id))).isTrue();

        assertThat(as(SomeActors.head(), () -> devices.revoke(id))).isFalse();
        assertThat(devices.isRevoked(id)).as("asked by nobody").isTrue();
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
        assertThat(codes(one)).isNotEmpty().doesNotContainAnyElementsOf(codes(other));
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
