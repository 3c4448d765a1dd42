package id.pulang.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A corridor between two states that do not exist, in a language that does not either. */
public final class InventedPack {

    private static final Map<String, String> FILES = Map.of(
            "pack.yaml",
            """
            code: xa-xb
            name: {xx: "Fridonia", en: "Freedonia from Sylvania"}
            languages: [xx, en]
            sending: {state: XA, name: {xx: "Fridonia", en: "Freedonia"}, zone: Etc/UTC}
            host: {state: XB, name: {xx: "Silvania", en: "Sylvania"}, zone: Asia/Tokyo}
            transit: []
            ageOfMajority:
              years: 19
              source: {xx: "Buku 1", en: "Book 1"}
            posts:
              - {code: XA_MISSION, zone: Asia/Tokyo, name: {xx: "Kedut", en: "Mission at Sylvania"}}
            """,
            "gates.yaml",
            """
            blocks: {xx: "parau", en: "the boat"}
            override:
              requestedBy: [CONSULAR_OFFICER]
              longestDays: 7
            gates:
              - code: return_choice
                name: {xx: "Pintu", en: "Gate"}
                question: {xx: "Apa?", en: "What about return_choice?"}
                asks: RETURN_CHOICE
                decidedBy: PERSON
                openedBy: [CONSULAR_OFFICER]
                confirmedBy: PERSON
                fourEyes: false
                override: []
                waitingFor: {xx: "uran", en: "somebody"}
                evidence: {number: NONE, date: REQUIRED}
                words: {wants_to_return: {means: MET, xx: "kata", en: "word"}}
                source: {xx: "Buku 2", en: "Book 2"}
              - code: identity
                name: {xx: "Pintu", en: "Gate"}
                question: {xx: "Apa?", en: "What about identity?"}
                asks: IDENTITY
                decidedBy: XA
                openedBy: [CONSULAR_OFFICER]
                confirmedBy: REGISTRY
                fourEyes: false
                override: [HEAD_OF_MISSION]
                waitingFor: {xx: "uran", en: "somebody"}
                evidence: {number: NONE, date: REQUIRED}
                words: {verified: {means: MET, xx: "kata", en: "word"}}
                source: {xx: "Buku 2", en: "Book 2"}
              - code: screening
                name: {xx: "Pintu", en: "Gate"}
                question: {xx: "Apa?", en: "What about screening?"}
                asks: SCREENING
                decidedBy: XA
                openedBy: [REVIEWER]
                confirmedBy: SCREENERS
                fourEyes: false
                override: []
                waitingFor: {xx: "uran", en: "somebody"}
                evidence: {number: NONE, date: REQUIRED}
                words: {second_review_done: {means: MET, xx: "kata", en: "word"}}
                source: {xx: "Buku 2", en: "Book 2"}
              - code: fit_to_travel
                name: {xx: "Laik", en: "Fit"}
                question: {xx: "Laik?", en: "Is this person fit to travel?"}
                asks: FIT_TO_TRAVEL
                decidedBy: XA
                after: [return_choice]
                openedBy: [MEDICAL_OFFICER]
                confirmedBy: DOCTOR
                fourEyes: false
                override: [MEDICAL_OFFICER]
                waitingFor: {xx: "tabib", en: "a doctor"}
                evidence: {number: NONE, date: REQUIRED}
                words:
                  fit: {means: MET, xx: "laik", en: "fit"}
                source: {xx: "Buku 3", en: "Book 3"}
              - code: travel_document
                name: {xx: "Pintu", en: "Gate"}
                question: {xx: "Apa?", en: "What about travel_document?"}
                asks: TRAVEL_DOCUMENT
                decidedBy: XA
                openedBy: [CONSULAR_OFFICER]
                confirmedBy: PAPER
                fourEyes: false
                override: []
                waitingFor: {xx: "uran", en: "somebody"}
                evidence: {number: REQUIRED, date: REQUIRED}
                words: {granted: {means: MET, xx: "kata", en: "word"}}
                source: {xx: "Buku 2", en: "Book 2"}
              - code: open_doubt
                name: {xx: "Pintu", en: "Gate"}
                question: {xx: "Apa?", en: "What about open_doubt?"}
                asks: OPEN_DOUBT
                decidedBy: XA
                openedBy: [REVIEWER]
                confirmedBy: OFFICERS
                fourEyes: false
                override: []
                waitingFor: {xx: "uran", en: "somebody"}
                evidence: {number: NONE, date: NONE}
                words: {}
                source: {xx: "Buku 2", en: "Book 2"}
              - code: minor_escort
                name: {xx: "Pintu", en: "Gate"}
                question: {xx: "Apa?", en: "What about minor_escort?"}
                asks: MINOR_ESCORT
                decidedBy: XA
                openedBy: [CONSULAR_OFFICER]
                confirmedBy: OFFICERS
                fourEyes: false
                override: []
                waitingFor: {xx: "uran", en: "somebody"}
                evidence: {number: REQUIRED, date: REQUIRED}
                words: {granted: {means: MET, xx: "kata", en: "word"}}
                source: {xx: "Buku 2", en: "Book 2"}
              - code: toll_of_the_ferryman
                name: {xx: "Tol pelayang", en: "Ferryman's toll"}
                question: {xx: "Apa?", en: "What about toll_of_the_ferryman?"}
                asks: PERMISSION
                decidedBy: NO_STATE
                openedBy: [CLEARANCE_OWNER]
                confirmedBy: PAPER
                fourEyes: false
                override: []
                waitingFor: {xx: "uran", en: "somebody"}
                evidence: {number: NONE, date: REQUIRED}
                words: {paid: {means: MET, xx: "kata", en: "word"}, pending: {means: WAITING, xx: "kata", en: "word"}}
                source: {xx: "Buku 2", en: "Book 2"}
            """,
            "numbers.yaml",
            """
            numbers:
              - code: tally
                name: {xx: "Hitung", en: "Tally"}
                lengths: [9]
                signs: DIGITS
                store: FORBIDDEN
                headings: [tally]
                source: {xx: "Buku 5", en: "Book 5"}
            """,
            "clocks.yaml",
            """
            escalation: {supervisor: 2h, headquarters: 1d}
            pauses:
              - {code: person_asked, longestDays: 3}
            calendar:
              weekend: [FRIDAY]
              holidays:
                - {date: 2025-10-20, name: {xx: "Hari", en: "Day"}}
            clocks:
              - code: identity
                from: OPENED
                until: [IDENTITY_VERIFIED]
                within: 72h
                near: 24h
                workingDays: true
                pauses: [person_asked]
                proposal: true
                source: "Book 4"
              - code: acceptance
                from: HANDED_OVER
                until: [HANDOVER_COUNTERSIGNED]
                voids: [HANDOVER_REFUSED]
                within: 12h
                near: 3h
                proposal: true
                source: "Book 4"
            """,
            "agencies.yaml",
            """
            agencies:
              - code: HARBOUR
                openRights: {xx: "Semua", en: "All of them."}
            """,
            "roles.yaml",
            """
            roles:
              - {code: REGISTRATION_OFFICER, name: {xx: "Regist", en: "Registration_Officer"}, does: {xx: "Laku", en: "Works"}, rights: [REGISTRATION_OFFICER]}
              - {code: CONSULAR_OFFICER, name: {xx: "Consul", en: "Consular_Officer"}, does: {xx: "Laku", en: "Works"}, rights: [CONSULAR_OFFICER]}
              - {code: MEDICAL_OFFICER, name: {xx: "Medica", en: "Medical_Officer"}, does: {xx: "Laku", en: "Works"}, rights: [MEDICAL_OFFICER]}
              - {code: REVIEWER, name: {xx: "Review", en: "Reviewer"}, does: {xx: "Laku", en: "Works"}, rights: [REVIEWER]}
              - {code: CLEARANCE_OWNER, name: {xx: "Cleara", en: "Clearance_Owner"}, does: {xx: "Laku", en: "Works"}, rights: [CLEARANCE_OWNER]}
              - {code: REPATRIATION_LEAD, name: {xx: "Repatr", en: "Repatriation_Lead"}, does: {xx: "Laku", en: "Works"}, rights: [REPATRIATION_LEAD]}
              - {code: HEAD_OF_MISSION, name: {xx: "Head_O", en: "Head_Of_Mission"}, does: {xx: "Laku", en: "Works"}, rights: [HEAD_OF_MISSION]}
              - {code: RECEIVING_AGENCY, name: {xx: "Receiv", en: "Receiving_Agency"}, does: {xx: "Laku", en: "Works"}, rights: [RECEIVING_AGENCY]}
              - {code: ADMINISTRATOR, name: {xx: "Admini", en: "Administrator"}, does: {xx: "Laku", en: "Works"}, rights: [ADMINISTRATOR]}
              - code: HARBOUR_MASTER
                name: {xx: "Nakhoda", en: "Harbour master"}
                does: {xx: "Jaga dermaga", en: "Keeps the quay"}
                rights: [REGISTRATION_OFFICER, CLEARANCE_OWNER]
                apart: [REVIEWER]
            """,
            "instruments.yaml",
            """
            instruments:
              - code: XA-FORM
                version: "1"
                name: {xx: "Lembar", en: "Sheet"}
            """,
            "gazetteer.csv",
            "code,kind,name,aliases,country,admin1,lat,lon,note\nXB-CAP,city,Sylvania City,Silvania,XB,Capital,1.0,2.0,\n",
            "list-kinds.csv",
            "kind,words\nCUSTODY,gendarmes\n",
            "headings.txt",
            "# Headings of Freedonia.\n");

    private InventedPack() {}

    /** Writes the pack into a folder of packs and returns its own folder. */
    public static Path in(Path folder) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("xa-xb"));
        for (var file : FILES.entrySet()) {
            Files.writeString(pack.resolve(file.getKey()), file.getValue());
        }
        return pack;
    }
}
