package org.dragoman.record;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/**
 * The record sees the coder's results and nothing above itself; the coder never sees the record.
 */
class RecordDirectionTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.dragoman");

  @Test
  void the_record_uses_the_coder_and_the_database_only() {
    classes()
        .that()
        .resideInAPackage("org.dragoman.record..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.dragoman.record..",
            "org.dragoman.event",
            "org.dragoman.actor",
            "org.dragoman.place",
            "org.dragoman.ontology",
            "org.dragoman.report",
            "org.dragoman.text",
            "org.duckdb",
            "com.fasterxml.jackson..",
            "java..")
        .check(CLASSES);
  }

  @Test
  void nothing_of_the_coder_knows_the_record_or_the_database() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.dragoman.record..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.dragoman.record..", "org.duckdb..", "java.sql..")
        .check(CLASSES);
  }

  @Test
  void the_store_does_not_know_what_is_told_from_it() {
    noClasses()
        .that()
        .resideInAPackage("org.dragoman.record")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.dragoman.record.dossier..")
        .check(CLASSES);
  }
}
