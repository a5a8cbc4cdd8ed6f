package org.dragoman.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Commands that do not need the record start without it. */
class CommandDirectionTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.dragoman.cli");

  @Test
  void no_command_knows_the_database() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.duckdb..", "java.sql..")
        .check(CLASSES);
  }

  @Test
  void code_eval_and_actors_know_no_record() {
    noClasses()
        .that()
        .haveNameMatching("org\\.dragoman\\.cli\\.(Code|Eval|Actors).*")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.dragoman.record..")
        .check(CLASSES);
  }
}
