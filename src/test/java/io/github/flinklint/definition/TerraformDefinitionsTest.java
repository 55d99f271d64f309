package io.github.flinklint.definition;

import static io.github.flinklint.definition.TerraformFixture.constant;
import static io.github.flinklint.definition.TerraformFixture.place;
import static io.github.flinklint.definition.TerraformFixture.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a resource of Terraform says of its job. */
class TerraformDefinitionsTest {
  @TempDir Path root;

  private TerraformFixture files;

  @BeforeEach
  void folder() {
    files = new TerraformFixture(root);
  }

  @Test
  void fieldsOfEachKind() {
    JobDefinition job =
        files
            .job(
                """
                  name                   = "orders"
                  main_class             = "org.acme.OrdersJob"
                  restart_when_exception = true
                  resume_checkpoint      = "false"
                  resume_max_num         = -1
                  checkpoint_interval    = 60
                  checkpoint_mode        = "2"
                  flink_version          = 1.10
                  image                  = null
                  queue_name             = "q"
                """)
            .only();

    assertEquals("huaweicloud_dli_flinkjar_job.orders", job.name());
    assertEquals("", job.variant());
    assertEquals(JobDefinition.Kind.TERRAFORM, job.kind());
    assertEquals("main.tf:1:1-49", shown(job.at()));
    assertEquals("org.acme.OrdersJob", job.mainClass());
    assertEquals(true, constant(job.get(Field.RESTART)));
    assertEquals(false, job.get(Field.RESTORE).truth());
    assertEquals(-1L, constant(job.get(Field.RESUME_MAX)));
    assertEquals(60L, constant(job.get(Field.CHECKPOINT_INTERVAL)));
    assertEquals(2L, job.get(Field.CHECKPOINT_MODE).number());
    assertEquals("1.1", shown(job.get(Field.FLINK_VERSION)), "the number 1.10 is 1.1");
    assertNull(job.get(Field.IMAGE), "null is the same as nothing");
    assertNull(job.get(Field.CHECKPOINT_PATH));
    assertEquals("main.tf:4:28-32", shown(job.get(Field.RESTART).at()));
  }

  @Test
  void otherJarsMayBringWhatTheJobNeeds() {
    assertTrue(files.job("name = \"a\"\ndependency_jars = [\"g/a.jar\"]").only().mayBringJars());
    assertFalse(files.job("name = \"a\"").only().mayBringJars());
  }

  @Test
  void otherResourcesAreNone() {
    files
        .job("name = \"a\"")
        .file("more.tf", "resource \"huaweicloud_dli_flinksql_job\" \"x\" {\n  name = \"b\"\n}\n")
        .file("hcso.tf", "resource \"hcso_dli_flinkjar_job\" \"y\" { name = \"c\" }\n");

    assertEquals(
        List.of("hcso_dli_flinkjar_job.y", "huaweicloud_dli_flinkjar_job.orders"),
        files.definitions().stream().map(JobDefinition::name).toList());
  }

  @Test
  void blocksThatSayNothingOfTheJob() {
    files.job(
        """
          lifecycle { ignore_changes = [tags] }
          dynamic "resource_config" {
            for_each = var.specs
            content { max_slot = resource_config.value }
          }
          provisioner "local-exec" {
            command = "echo ${self.name} > out"
          }
          resource_config {
            job_manager_resource_spec {}
          }
          depends_on      = [huaweicloud_dli_queue.test]
          checkpoint_path = "b/a"
        """);

    assertEquals("b/a", files.value(Field.CHECKPOINT_PATH));
  }

  @Test
  void placesOfCharacters() {
    files.job(
        """
          checkpoint_path = "b/${local.dir}/$${x}/t\\u0041il"
        """);
    files.file("locals.tf", "locals {\n  dir = \"deep/er\"\n}\n");
    JobDefinition job = files.only();

    assertEquals("main.tf:2:22-23", place(job, Field.CHECKPOINT_PATH, "b"));
    assertEquals("locals.tf:2:10-14", place(job, Field.CHECKPOINT_PATH, "deep"));
    assertEquals("locals.tf:2:15-17", place(job, Field.CHECKPOINT_PATH, "er"));
    assertEquals("main.tf:2:37-38", place(job, Field.CHECKPOINT_PATH, "$"));
    assertEquals("main.tf:2:39-41", place(job, Field.CHECKPOINT_PATH, "{x"));
    assertEquals("main.tf:2:44-50", place(job, Field.CHECKPOINT_PATH, "A"));
    assertEquals("main.tf:2:50-52", place(job, Field.CHECKPOINT_PATH, "il"));
    assertEquals("b/deep/er/${x}/tAil", job.get(Field.CHECKPOINT_PATH).characters());
  }

  @Test
  void placesInHeredocs() {
    files.job(
        """
          entrypoint_args = <<-EOT
            --path obs://b/a
            --win c:\\\\x ${var.more}
              --deep end
          EOT
        """);
    JobDefinition job = files.only();

    assertEquals("main.tf:3:12-18", place(job, Field.ARGUMENTS, "obs://"));
    assertEquals("main.tf:4:15-16", place(job, Field.ARGUMENTS, "x"));
    assertEquals("main.tf:5:14-17", place(job, Field.ARGUMENTS, "end"));
    assertTrue(job.get(Field.ARGUMENTS).text().template().contains("\n  --deep end\n"));
  }

  @Test
  void holesAreNamedAndHoldNoText() {
    assertEquals("b/${var.stage}", files.path("\"b/${var.stage}\""));
    assertEquals("${var.stage}", files.path("var.stage"));
    assertEquals("${data.x.y.id}/z", files.path("\"${data.x.y.id}/z\""));
    assertEquals("${file(\"...\")}", files.path("file(\"obs://AK:SK@b\")"));
    assertEquals("${local.p[\"...\"]}", files.path("local.p[\"SECRETSECRET\"]"));
    String hole = files.path("f(aaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbb, cccccccc)");
    assertEquals(43, hole.length(), hole);
  }

  @Test
  void holesThatMayDifferAreNotEqual() {
    files.file(
        "main.tf",
        """
        resource "huaweicloud_dli_flinkjar_job" "a" {
          checkpoint_path = "b/${var.dirs["a"]}"
          name            = "${var.stage}"
          entrypoint      = uuid()
        }
        resource "huaweicloud_dli_flinkjar_job" "b" {
          checkpoint_path = "b/${var.dirs["b"]}"
          name            = var.stage
          entrypoint      = uuid()
        }
        """);
    List<JobDefinition> jobs = files.definitions();
    JobDefinition a = jobs.get(0);
    JobDefinition b = jobs.get(1);

    assertEquals(a.get(Field.NAME).value(), b.get(Field.NAME).value());
    assertFalse(a.get(Field.CHECKPOINT_PATH).value().equals(b.get(Field.CHECKPOINT_PATH).value()));
    assertFalse(a.get(Field.ENTRYPOINT).value().equals(b.get(Field.ENTRYPOINT).value()));
  }

  @Test
  void aListIsNoValue() {
    assertTrue(files.path("[\"a\"]").startsWith("unknown"));
  }

  @Test
  void digitsAreTruths() {
    files.job(
        """
          checkpoint_enabled     = "1"
          restart_when_exception = "0"
          resume_checkpoint      = "2"
          flink_version          = "1"
        """);
    JobDefinition job = files.only();

    assertEquals(true, job.get(Field.CHECKPOINT_ENABLED).truth());
    assertEquals(false, job.get(Field.RESTART).truth());
    assertNull(job.get(Field.RESTORE).truth());
    assertEquals("1", job.get(Field.FLINK_VERSION).characters());
  }

  // ---- runtime configuration

  @Test
  void runtimeConfigWithPlaces() {
    files.job(
        """
          runtime_config = {
            "execution.checkpointing.interval" = 60000
            state_dir                          = "obs://${var.b}/x"
            on                                 = true
          }
        """);
    RuntimeConfig config = files.only().runtimeConfig();

    assertNull(config.open());
    assertEquals(
        List.of("execution.checkpointing.interval=60000", "state_dir=obs://${var.b}/x", "on=true"),
        entries(config));
    assertEquals("main.tf:3:6-15", shown(config.entries().get(0).key().locate(0, 9)));
    assertEquals("main.tf:4:5-14", shown(config.entries().get(1).key().locate(0, 9)));
    assertEquals("main.tf:3:42-47", shown(config.entries().get(0).value().at()));
    assertEquals(60000L, config.entries().get(0).value().number());
  }

  @Test
  void mergedRuntimeConfig() {
    files.file("locals.tf", "locals {\n  base = { a = \"1\", b = \"2\" }\n}\n");
    files.job("  runtime_config = merge(local.base, { b = \"3\" }, null)");
    assertEquals(List.of("a=1", "b=3"), entries(files.only().runtimeConfig()));
    assertNull(files.only().runtimeConfig().open());

    files.job("  runtime_config = merge({ a = \"1\" }, var.more, { b = \"3\" })");
    RuntimeConfig open = files.only().runtimeConfig();
    assertEquals(List.of("a=${var.more}", "b=3"), entries(open), "var.more may hold another a");
    assertEquals("expression var.more", open.open());

    files.job("  runtime_config = var.all");
    assertEquals("expression var.all", files.only().runtimeConfig().open());

    files.job("  name = \"x\"");
    assertEquals(RuntimeConfig.EMPTY, files.only().runtimeConfig());
  }

  private static List<String> entries(RuntimeConfig config) {
    return config.entries().stream()
        .map(e -> e.key().display() + "=" + e.value().value().display())
        .toList();
  }

  // ---- instances

  @Test
  void oneForEachKey() {
    files.job(
        """
          for_each        = { us = "b2", eu = "b1" }
          checkpoint_path = "${each.value}/${each.key}"
        """);
    assertEquals(
        List.of("orders [\"eu\"]: b1/eu", "orders [\"us\"]: b2/us"),
        files.all(Field.CHECKPOINT_PATH));

    files.job("  for_each = toset([\"b\", \"a\", \"b\"])\n  checkpoint_path = each.value");
    assertEquals(
        List.of("orders [\"a\"]: a", "orders [\"b\"]: b"), files.all(Field.CHECKPOINT_PATH));

    files.job("  for_each = var.regions\n  checkpoint_path = \"b/${each.key}\"");
    assertEquals(List.of("orders: b/${each.key}"), files.all(Field.CHECKPOINT_PATH));
  }

  @Test
  void asManyAsCounted() {
    files.job("  count = 0\n  checkpoint_path = \"b\"");
    assertEquals(List.of(), files.definitions());

    files.job("  count = 2\n  checkpoint_path = \"b/${count.index}\"");
    assertEquals(List.of("orders [0]: b/0", "orders [1]: b/1"), files.all(Field.CHECKPOINT_PATH));

    files.job("  count = var.on ? 1 : 0\n  checkpoint_path = \"b/${count.index}\"");
    assertEquals(List.of("orders: b/${count.index}"), files.all(Field.CHECKPOINT_PATH));

    files.file("v.tf", "variable \"on\" {\n  default = true\n}\n");
    assertEquals(List.of("orders: b/0"), files.all(Field.CHECKPOINT_PATH));
  }

  // ---- variables

  @Test
  void defaultsAndTypes() {
    files.file(
        "v.tf",
        """
        variable "version" {
          type    = string
          default = 1.10
        }
        variable "on" {
          type    = bool
          default = "true"
        }
        variable "none" {
          default = null
        }
        variable "never" {
          default  = "d"
          nullable = false
        }
        variable "open" {
          type = string
        }
        variable "secret" {
          sensitive = true
        }
        variable "job" {
          type = object({ path = string, more = optional(string, "m"), rest = optional(number) })
          default = { path = "p", other = 1 }
        }
        """);
    files.file("terraform.tfvars", "never = null\nunknown = 1\n");
    files.job(
        """
          flink_version          = var.version
          restart_when_exception = var.on
          image                  = var.none
          feature                = var.never
          checkpoint_path        = "${var.job.path}/${var.job.more}"
          resume_max_num         = var.job.rest
          name                   = var.open
          obs_bucket             = var.secret
          main_class             = var.undeclared
        """);
    JobDefinition job = files.only();

    assertEquals("1.1", shown(job.get(Field.FLINK_VERSION)));
    assertEquals(true, constant(job.get(Field.RESTART)));
    assertNull(job.get(Field.IMAGE));
    assertEquals("d", shown(job.get(Field.FEATURE)));
    assertEquals("p/m", shown(job.get(Field.CHECKPOINT_PATH)));
    assertNull(job.get(Field.RESUME_MAX));
    assertEquals("${var.open}", shown(job.get(Field.NAME)));
    assertEquals("${var.secret}", shown(job.get(Field.OBS_BUCKET)));
    assertEquals("${var.undeclared}", shown(job.get(Field.MAIN_CLASS)));
    assertEquals("main.tf:3:28-34", shown(job.get(Field.RESTART).at()));
    assertEquals(
        "v.tf:7:13", job.get(Field.RESTART).value().trace().steps().get(0).location().toString());
  }

  @Test
  void filesOfVariablesInOrder() {
    files.file("v.tf", "variable \"p\" {\n  default = \"default\"\n}\n");
    files.job("  checkpoint_path = var.p");
    assertEquals("default", files.value(Field.CHECKPOINT_PATH));

    files.file("terraform.tfvars", "p = \"own\"\n");
    assertEquals("own", files.value(Field.CHECKPOINT_PATH));
    assertEquals("terraform.tfvars:1:6-9", place(files.only(), Field.CHECKPOINT_PATH, "own"));

    files.file("terraform.tfvars.json", "{\"p\": \"${json}\"}");
    assertEquals("${json}", files.only().get(Field.CHECKPOINT_PATH).characters());

    files.file("a.auto.tfvars", "p = \"a\"\n").file("b.auto.tfvars.json", "{\"p\": \"b\"}");
    assertEquals("b", files.value(Field.CHECKPOINT_PATH));
    assertEquals("", files.only().variant());
  }

  @Test
  void otherFilesOfVariablesAreScenarios() {
    files.file("v.tf", "variable \"p\" {}\nvariable \"q\" {\n  default = \"q\"\n}\n");
    files.job("  checkpoint_path = \"${var.p}/${var.q}\"");
    files.file("terraform.tfvars", "q = \"t\"\n");
    files.file("env/prod.tfvars", "p = \"prod\"\n");
    files.file("dev.tfvars", "p = \"dev\"\nq = \"d\"\n");
    files.file("other.tfvars", "of_something_else = 1\n");
    files.file("modules/x/main.tf", "variable \"p\" {}\n");
    files.file("modules/x/terraform.tfvars", "p = \"not here\"\n");
    files.file(".terraform/x.tfvars", "p = \"nor here\"\n");

    assertEquals(
        List.of("orders with dev.tfvars: dev/d", "orders with env/prod.tfvars: prod/t"),
        files.all(Field.CHECKPOINT_PATH));
  }

  @Test
  void filesOfVariablesBesideTheFolderAreScenarios() {
    files.file(
        "x/tf/main.tf",
        """
        variable "restart" {
          default = false
        }
        resource "huaweicloud_dli_flinkjar_job" "orders" {
          restart_when_exception = var.restart
        }
        """);
    files.file("x/env/prod.tfvars", "restart = true\n");
    files.file("x/env/dev.tfvars.json", "{\"restart\": false}");
    files.file("x/env/other.tfvars", "restart = true\nof_something_else = 1\n");
    files.file("x/env/empty.tfvars", "\n");
    files.file("x/other/main.tf", "variable \"restart\" {}\n");
    files.file("x/other/terraform.tfvars", "restart = true\n");
    files.file("y/env/far.tfvars", "restart = true\n");
    assertEquals(
        List.of(
            "orders with ../env/dev.tfvars.json: false", "orders with ../env/prod.tfvars: true"),
        files.all(Field.RESTART));

    files.file("x/around.tf", "");
    assertEquals(List.of("orders: false"), files.all(Field.RESTART));
  }

  @Test
  void scenariosAndKeysTogether() {
    files.file("v.tf", "variable \"p\" {}\n");
    files.job("  for_each = toset([\"eu\"])\n  checkpoint_path = \"${var.p}/${each.key}\"");
    files.file("prod.tfvars", "p = \"prod\"\n");

    assertEquals(
        List.of("orders [\"eu\"] with prod.tfvars: prod/eu"), files.all(Field.CHECKPOINT_PATH));
  }

  @Test
  void aBrokenFileOfVariablesMayGiveAny() {
    files.file("v.tf", "variable \"p\" {\n  default = \"d\"\n}\nvariable \"q\" {}\n");
    files.job("  checkpoint_path = \"${var.p}/${var.q}\"");
    files.file("terraform.tfvars", "p = \n").file("prod.tfvars", "q = \"q\"\n");
    Found found = files.read();

    assertEquals(1, found.problems().size());
    assertEquals("${var.p}/q", shown(found.definitions().get(0).get(Field.CHECKPOINT_PATH)));

    files.file("terraform.tfvars", "p = \"p\"\n").file("prod.tfvars", "q = \n");
    found = files.read();
    assertEquals("with prod.tfvars", found.definitions().get(0).variant());
    assertEquals("${var.p}/${var.q}", shown(found.definitions().get(0).get(Field.CHECKPOINT_PATH)));
  }

  @Test
  void localValues() {
    files.file(
        "l.tf",
        """
        locals {
          bucket = "b"
          path   = "${local.bucket}/${var.stage}"
          a      = local.b
          b      = "${local.a}"
        }
        """);
    files.job(
        """
          checkpoint_path = local.path
          name            = local.a
          image           = local.none
          obs_bucket      = local.bucket
        """);
    JobDefinition job = files.only();

    assertEquals("b/${var.stage}", shown(job.get(Field.CHECKPOINT_PATH)));
    assertEquals("${?}", shown(job.get(Field.NAME)), "defined by itself");
    assertEquals("${local.none}", shown(job.get(Field.IMAGE)));
    assertEquals("b", shown(job.get(Field.OBS_BUCKET)));
  }

  // ---- files that override others

  @Test
  void overridesCount() {
    files.job("  checkpoint_path = \"old\"\n  name = \"n\"");
    files.file(
        "x_override.tf",
        "resource \"huaweicloud_dli_flinkjar_job\" \"orders\" {\n  checkpoint_path = \"new\"\n}\n");
    assertEquals("new", files.value(Field.CHECKPOINT_PATH));
    assertEquals("n", files.value(Field.NAME));

    files.file("override.tf", "resource {");
    assertEquals(List.of(), files.read().definitions(), "nothing is certain");
    assertEquals(1, files.read().problems().size());
  }

  // ---- modules

  @Test
  void modulesAreReadAsTheyAreCalled() {
    files.file(
        "modules/job/main.tf",
        """
        variable "path" {}
        variable "on" {
          default = false
        }
        resource "huaweicloud_dli_flinkjar_job" "orders" {
          checkpoint_path   = "b/${var.path}"
          resume_checkpoint = var.on
        }
        """);
    assertEquals(List.of("orders: b/${var.path}"), files.all(Field.CHECKPOINT_PATH), "not called");

    files.file(
        "prod/main.tf",
        """
        module "eu" {
          source = "../modules/job"
          path   = "eu/${var.stage}"
          on     = true
        }
        module "us" {
          source   = "../modules/job"
          for_each = toset(["1"])
          path     = "us/${each.key}"
        }
        """);
    assertEquals(
        List.of(
            "module.eu.huaweicloud_dli_flinkjar_job.orders b/eu/${var.stage} true",
            "module.us[\"1\"].huaweicloud_dli_flinkjar_job.orders b/us/1 false"),
        modules());

    files.file(
        "dev/main.tf", "module \"eu\" {\n  source = \"../modules/job\"\n  path = \"dev\"\n}\n");
    assertEquals(
        List.of(
            "module.eu.huaweicloud_dli_flinkjar_job.orders in dev b/dev false",
            "module.eu.huaweicloud_dli_flinkjar_job.orders in prod b/eu/${var.stage} true",
            "module.us[\"1\"].huaweicloud_dli_flinkjar_job.orders b/us/1 false"),
        modules());
  }

  private List<String> modules() {
    return files.definitions().stream()
        .map(
            d ->
                d.display()
                    + " "
                    + shown(d.get(Field.CHECKPOINT_PATH))
                    + " "
                    + shown(d.get(Field.RESTORE)))
        .toList();
  }

  @Test
  void modulesWithinModulesAndInRings() {
    files.file("a/main.tf", "module \"b\" {\n  source = \"../b\"\n  p = \"x\"\n}\n");
    files.file(
        "b/main.tf",
        "variable \"p\" {}\nmodule \"c\" {\n  source = \"../c\"\n  p = \"${var.p}/y\"\n}\n");
    files.file(
        "c/main.tf",
        """
        variable "p" {}
        module "again" {
          source = "../b"
          p      = var.p
        }
        module "far" {
          source = "git::https://example.org/x"
        }
        resource "huaweicloud_dli_flinkjar_job" "orders" {
          checkpoint_path = var.p
        }
        """);

    assertEquals(
        List.of("module.b.module.c.huaweicloud_dli_flinkjar_job.orders x/y absent"), modules());
  }

  @Test
  void aRingThatNobodyCalls() {
    String ring = "variable \"p\" {}\nmodule \"m\" {\n  source = \"../%s\"\n  p = \"x\"\n}\n";
    files.file("a/main.tf", ring.formatted("b"));
    files.file(
        "b/main.tf",
        ring.formatted("a")
            + "resource \"huaweicloud_dli_flinkjar_job\" \"orders\" {\n  name = var.p\n}\n");

    assertEquals("${var.p}", files.value(Field.NAME));
  }

  @Test
  void modulesWithoutVariablesAreReadAsTheyAreCalled() {
    files.file(
        "m/main.tf",
        """
        resource "huaweicloud_dli_flinkjar_job" "orders" {
          checkpoint_path = "b"
        }
        """);
    files.file("main.tf", "module \"x\" {\n  count = 0\n  source = \"./m\"\n}\n");
    assertEquals(List.of(), files.definitions());

    files.file(
        "main.tf",
        """
        module "x" {
          count  = 2
          source = "./m"
        }
        module "y" {
          for_each = toset(["eu"])
          source   = "./m"
        }
        """);
    assertEquals(
        List.of(
            "module.x[0].huaweicloud_dli_flinkjar_job.orders b absent",
            "module.x[1].huaweicloud_dli_flinkjar_job.orders b absent",
            "module.y[\"eu\"].huaweicloud_dli_flinkjar_job.orders b absent"),
        modules());
  }

  @Test
  void aModuleThatIsNotUsed() {
    files.file(
        "m/main.tf",
        """
        variable "p" {}
        resource "huaweicloud_dli_flinkjar_job" "orders" {
          name = var.p
        }
        """);
    files.file("main.tf", "module \"x\" {\n  count = 0\n  source = \"./m\"\n  p = \"x\"\n}\n");

    assertEquals(List.of(), files.definitions());
  }

  // ---- what cannot be read

  @Test
  void brokenFilesHideNoOthers() {
    files.job("  checkpoint_path = \"b\"");
    files.file(
        "broken.tf", "resource \"huaweicloud_dli_flinkjar_job\" \"x\" {\n  name = \"SECRET\n}\n");
    Found found = files.read();

    assertEquals(1, found.definitions().size());
    assertEquals(
        "[Problem[kind=DEFINITION, location=broken.tf:2:17, message=expected \" before the end of"
            + " the line]]",
        found.problems().toString());
  }

  @Test
  void aFileThatDoesNotExist() {
    Found found = TerraformDefinitions.read(root, List.of(root.resolve("none.tf")));

    assertEquals("none.tf", found.problems().get(0).location().toString());
    assertEquals(List.of(), found.definitions());
  }

  @Test
  void marksAndLineEndsOfWindows() {
    files.file(
        "main.tf",
        "\uFEFF"
            + """
            resource "huaweicloud_dli_flinkjar_job" "orders" {
              checkpoint_path = "b/a" # x
              entrypoint_args = <<EOT
            --a b
            EOT
            }
            """
                .replace("\n", "\r\n"));
    JobDefinition job = files.only();

    assertEquals("main.tf:2:22-25", place(job, Field.CHECKPOINT_PATH, "b/a"));
    assertEquals("--a b\r\n", job.get(Field.ARGUMENTS).characters());
    assertEquals("main.tf:1:1-49", shown(job.at()));
  }
}
