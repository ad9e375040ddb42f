package replaydesk.triage.classification;

import replaydesk.triage.evolution.Classified;
import replaydesk.triage.evolution.Routed;

/**
 * The latest classification and routing of a case.
 *
 * @param classification absent until the case is classified
 * @param routing        absent until the case is routed
 */
public record ClassificationView(Classified classification, Routed routing) {
}
