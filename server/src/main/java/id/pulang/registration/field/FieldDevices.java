package id.pulang.registration.field;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import id.pulang.protection.Vault;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of field devices. Each is set up by one officer, who alone is given its part of the key, until an officer of
 * the post takes the device back. The part follows from the id of the device with a key of the installation and is kept
 * nowhere. Safe for many threads and servers. Source: docs/decisions/0091.
 */
@Service
@Transactional
public class FieldDevices {

    /** How long a device opens without reaching the server. */
    public static final Duration LASTING = Duration.ofHours(24);

    /** How many devices a page shows. */
    public static final int SHOWN = 200;

    private static final Role[] OFFICERS = {Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER};
    private static final Role[] MAY_REVOKE = {Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION};
    private static final String PART = "registration.field_device.part";

    private final FieldDeviceRows rows;
    private final Vault vault;
    private final Access access;
    private final AuditTrail trail;
    private final VerifiedDevices verified;
    private final Clock clock;

    FieldDevices(
            FieldDeviceRows rows, Vault vault, Access access, AuditTrail trail, VerifiedDevices verified, Clock clock) {
        this.rows = rows;
        this.verified = verified;
        this.vault = vault;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Sets a device up for the acting officer. */
    public DeviceKeyPart setUp() {
        Actor officer = access.require(OFFICERS);
        FieldDevice device = rows.insert(officer, clock.instant());
        wrote("field device set up", device.id());
        return keyPart(device);
    }

    /** Gives a device its part of the key again; nothing where it was taken back. */
    public DeviceKeyPart contact(FieldDeviceId id) {
        FieldDevice device = inUse(id);
        rows.contact(id, clock.instant());
        wrote("key of a field device given", id);
        return keyPart(device);
    }

    /**
     * Finds a device that the acting officer set up and that was not taken back; one whose row was changed beside the
     * servers is in nobody's use.
     */
    public FieldDevice inUse(FieldDeviceId id) {
        Actor officer = access.require(OFFICERS);
        FieldDevice device = find(id);
        if (!device.officer().equals(officer.id())) {
            throw new Forbidden("a field device serves the officer who set it up");
        }
        if (device.revokedAt().isPresent()) {
            throw new Forbidden("this field device was revoked");
        }
        if (!verified.isAsWritten(device)) {
            throw new Forbidden("this field device was changed beside the servers");
        }
        return device;
    }

    /** Lists the devices of the post, those in use first. */
    public List<FieldDevice> all() {
        access.require(MAY_REVOKE);
        return rows.all(SHOWN);
    }

    /**
     * Takes a device back: its part of the key is given no more, and it removes what it holds as soon as it reaches the
     * server. False where it was already.
     */
    public boolean revoke(FieldDeviceId id) {
        Actor actor = access.require(MAY_REVOKE);
        find(id);
        boolean done = rows.revoke(id, actor.id(), clock.instant());
        if (done) {
            wrote("field device revoked", id);
        }
        return done;
    }

    private FieldDevice find(FieldDeviceId id) {
        return rows.find(id).orElseThrow(() -> new NotFound("field device"));
    }

    private DeviceKeyPart keyPart(FieldDevice device) {
        byte[] part = vault.blindIndex(PART, device.id().value().toString());
        return new DeviceKeyPart(device, HexFormat.of().formatHex(part), LASTING);
    }

    private void wrote(String act, FieldDeviceId id) {
        trail.wrote(act, Purpose.REGISTRATION, new Subject("field device", id.value()), "");
    }
}
