/** Case numbers: short, with a check digit, and never given twice. */
package replaydesk.intake.number;
