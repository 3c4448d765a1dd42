package id.pulang.registration.web.field;

import id.pulang.registration.field.DeviceKeyPart;
import java.util.UUID;

/**
 * What a device is given when it reaches the server, to be written as JSON.
 *
 * @param number by which officers call the device
 * @param part the part of the key of which the page keeps nothing but in memory
 * @param lastsSeconds for how long
 */
record FieldKey(UUID device, int number, String part, long lastsSeconds) {

    static FieldKey of(DeviceKeyPart given) {
        return new FieldKey(
                given.device().id().value(),
                given.device().number(),
                given.part(),
                given.lasting().toSeconds());
    }

    @Override
    public String toString() {
        return "FieldKey[sealed]";
    }
}
