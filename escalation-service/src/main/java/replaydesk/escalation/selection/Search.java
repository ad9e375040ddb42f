package replaydesk.escalation.selection;

import java.time.Instant;
import java.util.List;
import replaydesk.escalation.reference.Team;
import replaydesk.events.value.AssignmentBasis;

/**
 * A search for the specialist of a team who gets a case.
 *
 * @param how      the way in which the team assigns: skill, load or turn
 * @param language the requester's language as BCP 47; null when unknown
 * @param skills   keys of the skills that the case needs
 * @param declined who declined the case: pseudonymous ids
 * @param at       the time for which somebody is sought
 */
public record Search(Team team, AssignmentBasis how, String language, List<String> skills, List<String> declined,
        Instant at) {
}
