package id.pulang.repatriation.document;

import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import id.pulang.papers.content.FieldKind;
import id.pulang.papers.content.PaperContent;
import id.pulang.papers.content.PaperField;
import id.pulang.papers.content.PaperKind;
import id.pulang.protection.stored.StoredNames;
import java.util.Arrays;

/** A field of the record of handover as packs know it; what is known of a person is in the order of the paper. */
public enum HandoverField {
    DAY(FieldKind.DATE),
    TIME(FieldKind.MOMENT),
    PLACE(FieldKind.TEXT),
    POST(FieldKind.TEXT),
    HANDED_BY(FieldKind.PERSON),
    HANDED_BY_ROLE(PaperField.choice("HANDED_BY_ROLE", "REPATRIATION_LEAD", "CONSULAR_OFFICER")),
    AGENCY(FieldKind.TEXT),
    AGENCY_NAME(FieldKind.TEXT),
    CASE_NUMBER(FieldKind.NUMBER),
    NAME(PaperField.required("NAME", FieldKind.PERSON)),
    BIRTH_PLACE(FieldKind.TEXT),
    BORN(FieldKind.DATE),
    ABOUT_AGE(FieldKind.TEXT),
    SEX(PaperField.choice("SEX", "FEMALE", "MALE")),
    NATIONAL_NUMBER(FieldKind.NUMBER),
    PASSPORT(FieldKind.NUMBER),
    TRAVEL_DOCUMENT(FieldKind.NUMBER),
    GROUP(FieldKind.TEXT),
    FLIGHT(FieldKind.TEXT),
    ROUTE(FieldKind.TEXT),
    /** Said where the person is fit to travel without a last day. */
    FIT(PaperField.choice("FIT", HandoverField.SAID)),
    FIT_UNTIL(FieldKind.DATE),
    BELONGINGS(FieldKind.TEXT),
    OPEN_RIGHTS(FieldKind.TEXT),
    /** Said to those who may prosecute: who was forced is not punished. */
    NOT_PUNISHED(PaperField.choice("NOT_PUNISHED", HandoverField.SAID)),
    /** When the person chose to be handed to the police. */
    CHOSEN_ON(FieldKind.DATE),
    /** The number of the order by which the person is handed to the police. */
    ORDER_NUMBER(FieldKind.TEXT),
    ORDERED_ON(FieldKind.DATE),
    /** Who signed for the mission; as the four that follow, it is of the copy and not of the paper. */
    GIVEN(PaperField.required("GIVEN", FieldKind.PERSON)),
    GIVEN_AT(FieldKind.MOMENT),
    RECEIVED(PaperField.required("RECEIVED", FieldKind.PERSON)),
    RECEIVED_AT(FieldKind.MOMENT),
    NOT_RECEIVED(FieldKind.TEXT),
    /** The age in words; as the three that follow, it is said by records of earlier versions alone. */
    AGE(FieldKind.TEXT),
    /** The group in words. */
    WAVE(FieldKind.TEXT),
    /** How long the person is fit to travel, in words. */
    FIT_TO_TRAVEL(FieldKind.TEXT),
    /** The ground of the handover in words. */
    BASIS(FieldKind.TEXT);

    /** The code of choices whose words the form has. */
    public static final String SAID = "SAID";

    /** The record of handover as packs know it. */
    public static final PaperKind KIND = new PaperKind(
            "handover", Arrays.stream(values()).map(each -> each.field).toList());

    private final PaperField field;

    /** Returns as what somebody hands over: the code of a choice. */
    public static String handedBy(Actor by) {
        return (by.holds(Role.REPATRIATION_LEAD) ? Role.REPATRIATION_LEAD : Role.CONSULAR_OFFICER).name();
    }

    HandoverField(FieldKind kind) {
        this.field = PaperField.optional(name(), kind);
    }

    HandoverField(PaperField field) {
        this.field = field;
    }

    /** Writes the field into what a record says, under the name by which it is stored; an empty text writes nothing. */
    public PaperContent in(PaperContent content, String text) {
        return content.with(StoredNames.of(this), text);
    }

    /** Reads the field from what a record says; empty if the record does not say it. */
    public String of(PaperContent content) {
        return content.line(StoredNames.of(this)).orElse("");
    }
}
