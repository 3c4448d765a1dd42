package id.pulang.registration.field;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.people.search.CodedPeople;
import id.pulang.people.search.CodedPerson;
import id.pulang.protection.Vault;
import id.pulang.protection.codes.KeyedHash;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of what devices hold of a post to find duplicates: codes under a key of the device and the day, so that the
 * copies of two devices, or of two days, have nothing in common. Safe for many threads.
 */
@Service
@Transactional
public class DeviceCopies {

    private static final String KEY = "registration.field_device.codes";

    private final FieldDevices devices;
    private final CodedPeople people;
    private final Vault vault;
    private final Access access;
    private final AuditTrail trail;

    DeviceCopies(FieldDevices devices, CodedPeople people, Vault vault, Access access, AuditTrail trail) {
        this.devices = devices;
        this.people = people;
        this.vault = vault;
        this.access = access;
        this.trail = trail;
    }

    /** Makes a copy of the post for a device in use, with one line in the trail. */
    public DeviceCopy make(FieldDeviceId id) {
        devices.inUse(id);
        byte[] key = vault.blindIndex(KEY, id.value() + " " + access.today());
        List<CodedPerson> coded = people.ofPost(new KeyedHash(key)::of);
        trail.wrote(
                "copy for a field device made",
                Purpose.REGISTRATION,
                new Subject("field device", id.value()),
                coded.size() + " people");
        return new DeviceCopy(HexFormat.of().formatHex(key), coded);
    }
}
