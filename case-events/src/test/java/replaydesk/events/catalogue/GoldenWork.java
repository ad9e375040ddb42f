package replaydesk.events.catalogue;

import static replaydesk.events.catalogue.GoldenEvents.at;
import static replaydesk.events.catalogue.GoldenEvents.id;
import static replaydesk.events.catalogue.GoldenEvents.ref;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import replaydesk.events.value.ExternalReference;
import replaydesk.events.value.Material;
import replaydesk.events.value.TimeSlot;
import replaydesk.events.value.WorkKind;

/** Samples of escalation's events about colleagues, vendors and work. */
final class GoldenWork {

    private GoldenWork() {
    }

    static List<CaseEvent> samples() {
        return List.of(
                new ConsultationAsked(id(70), "boris", null, "Видел такое раньше?", at("2026-03-14T09:00:00Z"),
                        ref("information-policy", "default", 2)),
                new ConsultationAnswered(id(70), "boris", "Ja, förra våren — gammal drivrutin"),
                new ConsultationWithdrawn(id(71), "cecilia", "Нашли сами"),
                new ConsultationReminded(id(70), at("2026-03-14T09:00:00Z"), at("2026-03-14T09:00:00.250Z")),
                new VendorConsentAsked("alfa-print", "Журнал печати и модель принтера", id(72),
                        List.of("logs", "model"), "Альфа Принт", ref("vendor", "alfa-print", 2)),
                new VendorConsentGiven("alfa-print", "anna", id(72), "rita", "По телефону, 14 марта"),
                new VendorConsentRefused("alfa-print", "anna", "Loggen innehåller kunduppgifter", id(72), "rita",
                        "Per telefon"),
                new CaseHandedToVendor("alfa-print", new ExternalReference("alfa-print", "A-2026-77"),
                        at("2026-03-20T12:00:00Z"), id(72), List.of("logs"), "C-17", "Альфа Принт",
                        ref("vendor", "alfa-print", 2)),
                new VendorUpdated("alfa-print", null, at("2026-03-22T12:00:00Z"), "Поставщик просит ещё два дня"),
                new VendorOverdue("alfa-print", at("2026-03-22T12:00:00Z"), at("2026-03-22T12:00:00.300Z")),
                new CaseReturnedFromVendor("alfa-print", "Fixed in driver 7.2", "Альфа Принт"),
                new CaseSuspended(at("2026-03-16T08:00:00Z"), null, "Ждём поставку картриджей"),
                new CaseResumed(null, at("2026-03-16T08:00:00Z"), at("2026-03-16T08:00:00.120Z")),
                new WorkOffered(id(85), WorkKind.REMOTE_SESSION, "cecilia",
                        List.of(new TimeSlot(at("2026-03-17T07:30:00Z"), at("2026-03-17T08:30:00Z")),
                                new TimeSlot(at("2026-03-18T12:00:00Z"), at("2026-03-18T13:00:00Z"))),
                        "Europe/Stockholm", "https://möte.example/85", "Нужен администратор",
                        at("2026-03-16T16:00:00Z")),
                new WorkScheduled(id(80), WorkKind.VISIT, "cecilia", at("2026-03-17T07:30:00Z"),
                        at("2026-03-17T08:30:00Z"), "Storgatan 5, våning två", "Europe/Stockholm", "Взять тонер", 2,
                        id(84), "boris"),
                new WorkDone(id(80), "cecilia", at("2026-03-17T07:40:00Z"), Duration.ofMinutes(75),
                        List.of(new Material("fuser-unit", new BigDecimal("1.50"), "piece")),
                        "Заменён узел закрепления"),
                new WorkMissed(id(81), "Никого не было на месте"),
                new WorkCancelled(id(82), "Behövs inte längre"),
                new WorkLogged(id(83), WorkKind.DESK, "boris", at("2026-03-15T10:00:00Z"), Duration.ofMinutes(20),
                        List.of(), "Сравнил журналы"));
    }
}
