package id.pulang.linkage.incident;

import java.time.LocalDate;
import java.time.Period;

/** Somebody who does not exist, as they really are; the lists only hear of it. */
record InventedPerson(
        String id,
        String name,
        boolean woman,
        LocalDate born,
        String place,
        String province,
        String nationalNumber,
        String passport,
        String phone,
        String mother,
        boolean present) {

    int ageOn(LocalDate day) {
        return Period.between(born, day).getYears();
    }

    InventedPerson named(String other) {
        return new InventedPerson(
                id, other, woman, born, place, province, nationalNumber, passport, phone, mother, present);
    }
}
