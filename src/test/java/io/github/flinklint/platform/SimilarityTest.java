package io.github.flinklint.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimilarityTest {

  @ParameterizedTest
  @CsvSource({
    "obs, obs, 0",
    "obs, ob, 1",
    "obs, obss, 1",
    "obs, oss, 1",
    "eu-de, eu-ed, 1",
    "obs, '', 3",
    "abc, cab, 2"
  })
  void countsEdits(String a, String b, int distance) {
    assertEquals(distance, Similarity.distance(a, b));
    assertEquals(distance, Similarity.distance(b, a));
  }

  @Test
  void tellsASwapFromAReplacement() {
    assertTrue(Similarity.isSwap("eu-de", "eu-ed"));
    assertFalse(Similarity.isSwap("eu-de", "eu-be"));
  }

  @ParameterizedTest
  @CsvSource({
    "obs.cn-north-4.myhuaweicloud.con, obs.cn-north-4.myhuaweicloud.com",
    "obs.cn-nroth-4.myhuaweicloud.com, obs.cn-north-4.myhuaweicloud.com",
    "obs.cn-nort-4.myhuaweicloud.com, obs.cn-north-4.myhuaweicloud.com",
    "s3.cn-north-4.myhuaweicloud.com, obs.cn-north-4.myhuaweicloud.com",
    "obs.eu-west-0.prod-cloud-ocb.orange-business.com,"
        + " oss.eu-west-0.prod-cloud-ocb.orange-business.com",
    "OBS.eu-de.otc.t-system.com, obs.eu-de.otc.t-systems.com"
  })
  void suggestsTheEndpointThatWasMeant(String host, String meant) {
    assertEquals(meant, Endpoints.suggestion(host));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "obs.eu-be.otc.t-systems.com",
        "obs.cn-south-9.myhuaweicloud.com",
        "storage.example.com",
        "obs.myhuaweicloud.com",
        "my-bucket.otc.t-systems.com",
        "obs.a.b.example.com",
        "iam.eu-de.otc.t-systems.com"
      })
  void suggestsNothingForWhatMayBeRight(String host) {
    assertNull(Endpoints.suggestion(host));
  }
}
