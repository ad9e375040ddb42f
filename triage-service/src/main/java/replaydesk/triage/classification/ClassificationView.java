package replaydesk.triage.classification;

import replaydesk.triage.Classified;
import replaydesk.triage.Routed;

/**
 * The latest classification and routing of a case.
 *
 * @param classification absent until the case is classified
 * @param routing        absent until the case is routed
 */
public record ClassificationView(Classified classification, Routed routing) {
}
