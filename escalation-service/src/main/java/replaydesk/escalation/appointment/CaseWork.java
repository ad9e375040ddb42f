package replaydesk.escalation.appointment;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.escalation.appointment.WorkStep.Said;
import replaydesk.escalation.evolution.ScheduledWork;
import replaydesk.escalation.evolution.WorkOffer;
import replaydesk.escalation.evolution.Works;
import replaydesk.events.value.Material;
import replaydesk.events.value.TimeSlot;
import replaydesk.events.value.WorkKind;

/**
 * The work on a case (R16).
 *
 * @param items   what has a time, in the order in which it was agreed on
 * @param logged  time and materials that were logged, the earliest first
 * @param minutes all the time spent
 * @param offer   the times that the requester was offered last; absent when none were
 */
@Schema(name = "WorkOfCase", requiredProperties = {"items", "logged", "minutes"})
public record CaseWork(List<Item> items, List<Logged> logged, long minutes, Offered offer) {

    /** State of work. */
    @Schema(name = "WorkState")
    public enum State {
        SCHEDULED,
        /** Its time is over, and nobody has said what came of it. */
        OVERDUE,
        DONE,
        MISSED,
        CANCELLED,
        /** The case has ended before it. */
        CASE_ENDED;

        static State of(ScheduledWork work, Instant now) {
            return work.isScheduled() && work.to() != null && work.to().isBefore(now) ? OVERDUE
                    : valueOf(work.standing().name());
        }
    }

    /**
     * Work that has a time.
     *
     * @param number   from 1, by which commands name it
     * @param timeZone the zone in which people speak of the time
     * @param revision how often it was given a time
     * @param note     the remark of who arranged it
     * @param by       who arranged it
     * @param outcome  what came of it; absent while nobody has said
     */
    @Schema(name = "ScheduledWork", requiredProperties = {"number", "id", "state", "revision"})
    public record Item(int number, UUID id, State state, WorkKind kind, String specialist, Instant from, Instant to,
            String timeZone, int revision, String place, String note, String by, Logged outcome) {

        static Item of(int number, ScheduledWork work, WorkStep arranged, WorkStep end, Instant now) {
            return new Item(number, work.id(), State.of(work, now), work.kind(), work.specialist(), work.from(),
                    work.to(), work.timeZone(), work.revision(), arranged == null ? null : arranged.place(),
                    arranged == null ? null : arranged.note(), arranged == null ? null : arranged.by(),
                    end == null ? null : Logged.of(end));
        }
    }

    /**
     * Word of somebody on what was done, or not.
     *
     * @param work      id of the work that it belongs to
     * @param note      what was done, or why nothing was
     * @param startedAt absent where nothing was done
     * @param minutes   absent where nothing was done
     */
    @Schema(name = "LoggedWork", requiredProperties = {"work", "materials", "at"})
    public record Logged(UUID work, WorkKind kind, String specialist, Instant startedAt, Long minutes,
            List<Used> materials, String note, String by, Instant at) {

        static Logged of(WorkStep step) {
            return new Logged(step.workId(), step.kind(), step.specialist(), step.started(), step.minutes(),
                    step.materials().stream().map(Used::of).toList(), step.note(), step.by(), step.at());
        }
    }

    /**
     * Times that the requester was offered.
     *
     * @param slots    the earliest first: their places, from 1, are their numbers
     * @param timeZone the zone in which people speak of them
     * @param note     the remark of who offered them
     * @param by       who offered them
     */
    @Schema(name = "OfferedWork", requiredProperties = {"id", "state", "slots"})
    public record Offered(UUID id, OfferState state, WorkKind kind, String specialist, List<TimeSlot> slots,
            String timeZone, Instant expiresAt, String place, String note, String by) {

        static Offered of(WorkOffer offer, List<WorkStep> steps, Instant now) {
            var said = steps.stream().filter(step -> step.event().equals(offer.event())).findFirst();
            return new Offered(offer.id(), OfferState.of(offer, now), offer.kind(), offer.specialist(), offer.slots(),
                    offer.timeZone(), offer.expiresAt(), said.map(WorkStep::place).orElse(null),
                    said.map(WorkStep::note).orElse(null), said.map(WorkStep::by).orElse(null));
        }
    }

    /** State of offered times. */
    @Schema(name = "WorkOfferState")
    public enum OfferState {
        OPEN,
        /** Nobody chose in time. */
        EXPIRED,
        CHOSEN,
        /** A time was agreed on without them. */
        OVERRULED,
        /** The case has ended before a choice. */
        CASE_ENDED;

        static OfferState of(WorkOffer offer, Instant now) {
            return offer.standing() == WorkOffer.Standing.OPEN && offer.expiredBy(now) ? EXPIRED
                    : valueOf(offer.standing().name());
        }
    }

    /** Material that was used. */
    @Schema(name = "UsedMaterialShown", requiredProperties = "item")
    public record Used(String item, String amount, String unit) {

        static Used of(Material material) {
            return new Used(material.item(),
                    material.quantity() == null ? null : material.quantity().toPlainString(), material.unit());
        }
    }

    /** Returns the work as it stands, with its texts. */
    static CaseWork of(Works works, List<WorkStep> steps, Instant now) {
        var arranged = new HashMap<UUID, WorkStep>();
        var ends = new HashMap<UUID, WorkStep>();
        for (var step : steps) {
            if (step.said() == Said.SCHEDULED) {
                arranged.put(step.event(), step);
            } else if (step.said() != Said.LOGGED && step.said() != Said.OFFERED) {
                ends.putIfAbsent(step.workId(), step);
            }
        }
        var scheduled = works.scheduled();
        return new CaseWork(IntStream.range(0, scheduled.size())
                .mapToObj(i -> Item.of(i + 1, scheduled.get(i), arranged.get(scheduled.get(i).event()),
                        ends.get(scheduled.get(i).id()), now))
                .toList(),
                steps.stream().filter(step -> step.said() == Said.LOGGED).map(Logged::of).toList(), works.minutes(),
                works.offer() == null ? null : Offered.of(works.offer(), steps, now));
    }
}
