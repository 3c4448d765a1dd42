package id.pulang.registration.field;

import java.time.Duration;

/**
 * The part of the key of a device that the server gives; the other one is the passphrase of its officer. The device
 * holds it in memory only.
 *
 * @param part 128 bits as hexadecimal digits
 * @param lasting how long it opens the device without another contact
 */
public record DeviceKeyPart(FieldDevice device, String part, Duration lasting) {

    @Override
    public String toString() {
        return "DeviceKeyPart[sealed]";
    }
}
