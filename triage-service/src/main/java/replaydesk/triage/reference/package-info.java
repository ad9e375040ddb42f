/**
 * Reference data of triage: categories, teams, support levels, the priority matrix, and the rules of classification
 * and routing.
 */
package replaydesk.triage.reference;
